-- The dates of a group in one's own calendar: each member may make a private link, of which only the hash is kept.
-- Locks nothing that exists.

create table exchange_calendars (
  -- The token is made from it; a renewed link has a new one.
  id uuid primary key,
  group_id uuid not null,
  person_id uuid not null,
  token_hash bytea not null unique check (length(token_hash) = 32),
  made_at timestamptz not null,
  unique (group_id, person_id),
  foreign key (group_id, person_id) references exchange_members on delete cascade
);
create index exchange_calendars_person on exchange_calendars (person_id);

alter table exchange_calendars enable row level security;
alter table exchange_calendars force row level security;
create policy exchange_calendars_own on exchange_calendars to vielfaltsnetz_app
  using (access.is_system() or person_id = (select access.person_id()))
  with check (access.is_system() or (person_id = (select access.person_id()) and group_id = any ((select access.exchange_groups())::uuid[])));
grant select, insert, delete, update (id, token_hash, made_at) on exchange_calendars to vielfaltsnetz_app;
