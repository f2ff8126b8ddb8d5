-- Courses are events, so their kinds stand beside those of meetings. Adding the check reads the table once under a short lock.

alter table events drop constraint events_kind_check;
alter table events add constraint events_kind_check check (kind in ('state-meeting', 'regional-meeting', 'quality-circle', 'input-evening',
  'exchange', 'ceremony', 'other', 'basic', 'advanced', 'reflection', 'health'));
-- For pages about one kind: what comes next of it.
create index events_kind on events (kind, starts_at, id) where state = 'published';
