-- Readers of the newsletter name several Kreise, and may want what is written for these alone, whatever the topic.
-- Locks newsletter_readers while it copies the one Kreis each could name.

alter table newsletter_readers add column district_ids text[] not null default '{}'
  check (cardinality(district_ids) <= 30 and length(district_ids::text) <= 2000);
update newsletter_readers set district_ids = array[district_id] where district_id is not null;
alter table newsletter_readers drop column district_id;
alter table newsletter_readers drop constraint newsletter_readers_lists_check;
alter table newsletter_readers add constraint newsletter_readers_lists_check
  check (cardinality(lists) <= 10 and length(lists::text) <= 400);
alter table newsletter_readers add constraint newsletter_readers_want_something
  check (cardinality(lists) + cardinality(district_ids) > 0);

-- Readers are counted by language in the index alone. Arrays get none: under row-level security their operators may not look one up.
create index newsletter_readers_langs on newsletter_readers (lang) where confirmed_at is not null;
