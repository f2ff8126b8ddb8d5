-- Lists may bring the people of a team. A team is its own people's: the centre sees every other list, but none of these.
-- Adds an empty column and its index: import_rows is locked for a moment; a policy of imports is replaced.

alter table import_rows add column volunteer_id uuid references volunteers on delete set null;
alter table import_rows drop constraint import_rows_one_subject;
alter table import_rows add constraint import_rows_one_subject check (num_nonnulls(profile_id, material_id, volunteer_id) <= 1);
create index import_rows_volunteer on import_rows (volunteer_id);

do $$
declare
  scope constant text := '((select access.is_system()) or ((select access.is_centre()) and target <> ''team'')
    or profile_id = any ((select access.profiles())::uuid[]))';
begin
  execute format('alter policy imports_scope on imports using (%s) with check (%s)', scope, scope);
end $$;
