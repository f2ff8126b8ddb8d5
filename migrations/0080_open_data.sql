-- Open data: lists by keyset in the order of ids, filters that find few among many, and the feed of what changed last.
-- Builds indexes on the public projection: writes to it wait for some milliseconds.

create index directory_entries_projects on directory_entries (profile_id) where kind = 'project';
create index directory_entries_organisations on directory_entries (profile_id) where kind <> 'project';
create index directory_entries_languages on directory_entries using gin (languages);
create index directory_entries_topics on directory_entries using gin (topics);
create index directory_pages_changed on directory_pages (updated_at desc, profile_id);
