-- What an event or course is about, from the same list as projects and associations, so that people follow the calendar by topic.
-- Adds a column with a fixed value: a short lock, nothing is rewritten.

alter table events add column topics text[] not null default '{}' check (length(topics::text) <= 400);
