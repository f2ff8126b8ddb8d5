-- A quality circle ends with a reason and can be read afterwards: nobody writes into it or joins it any more.
-- Locks quality_circles for a moment; it has a handful of rows.

alter table quality_circles
  add column end_reason text not null default '' check (length(end_reason) <= 1000),
  -- The name of the project that ended it; empty where the centre did.
  add column ended_for text not null default '' check (length(ended_for) <= 120);

create function access.circle_is_open(circle uuid) returns boolean language sql stable
  return exists (select from public.quality_circles c where c.id = circle and c.ended_at is null);

-- Once, by those who are in it and the centre; nobody opens it again.
alter policy quality_circles_end on quality_circles using (ended_at is null and access.in_circle(id)) with check (access.in_circle(id));
alter policy quality_circle_members_join on quality_circle_members
  with check ((select access.is_system()) or (profile_id = any (access.profiles()) and access.circle_is_open(circle_id)));
alter policy quality_circle_versions_add on quality_circle_versions
  with check (access.in_circle(circle_id) and access.speaks_for(profile_id) and access.circle_is_open(circle_id));
alter policy quality_circle_notes_add on quality_circle_notes
  with check (access.in_circle(circle_id) and access.speaks_for(profile_id) and access.circle_is_open(circle_id));
grant update (end_reason, ended_for) on quality_circles to vielfaltsnetz_app;
