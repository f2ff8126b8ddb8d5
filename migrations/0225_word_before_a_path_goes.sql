-- A path nobody works on any more is deleted after two years. Its founders hear of it some weeks before and may keep it; without that word
-- nothing goes. Locks `pathways` for a moment.

-- When the founders were told that it is going to be deleted; counts as long as nobody has worked on it since.
alter table pathways add column end_told_at timestamptz;
grant update (end_told_at) on pathways to vielfaltsnetz_app;
