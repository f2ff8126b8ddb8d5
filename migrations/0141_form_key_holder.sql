-- Which request used a key up: a transaction that is tried again, and the later ones of the same request, pass; one of another request does not,
-- whatever became of the first try.
-- Adds an empty column: no rewrite, a short lock on a small table.

alter table form_keys add column used_by uuid;
