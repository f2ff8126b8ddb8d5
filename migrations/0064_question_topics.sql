-- Questions are grouped by what they are about, so that people find theirs in a long list. Null for every other kind, and for questions
-- nobody has sorted yet: they stand in a group of their own at the end.
-- Adds a column without a default: no rewrite, a short lock on a small table.

alter table articles
  add column topic text check (topic in ('support', 'volunteering', 'projects', 'funding', 'associations'));
