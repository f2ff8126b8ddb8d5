-- Once a year keepers are asked whether their entry still holds. When it was last confirmed, each time of asking, and the links in the mails.
-- Adds a nullable column without default to profiles: no rewrite, a short lock.

alter table profiles add column confirmed_at timestamptz;

create table confirmation_requests (
  id uuid primary key default gen_random_uuid(),
  profile_id uuid not null references profiles on delete cascade,
  asked_at timestamptz not null,
  reminded_at timestamptz check (reminded_at >= asked_at),
  -- When somebody confirmed; until then nobody is asked anew.
  ended_at timestamptz check (ended_at >= asked_at)
);
-- One open request a profile, however many programs ask at once.
create unique index confirmation_requests_open on confirmation_requests (profile_id) where ended_at is null;
create index confirmation_requests_profile on confirmation_requests (profile_id);
create index confirmation_requests_to_remind on confirmation_requests (asked_at) where ended_at is null and reminded_at is null;
create index confirmation_requests_doubtful on confirmation_requests (reminded_at) where ended_at is null;

create table confirmation_links (
  token_hash bytea primary key check (length(token_hash) = 32),
  request_id uuid not null references confirmation_requests on delete cascade,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index confirmation_links_request on confirmation_links (request_id);
create index confirmation_links_expires_at on confirmation_links (expires_at);

alter table confirmation_requests enable row level security;
alter table confirmation_requests force row level security;
create policy confirmation_requests_read on confirmation_requests for select to vielfaltsnetz_app
  using ((select access.is_centre() or access.is_system()) or profile_id = any ((select access.profiles())::uuid[]));
create policy confirmation_requests_add on confirmation_requests for insert to vielfaltsnetz_app with check (access.is_system());
create policy confirmation_requests_change on confirmation_requests for update to vielfaltsnetz_app
  using (access.is_centre() or access.is_system() or profile_id = any (access.profiles()))
  with check (access.is_centre() or access.is_system() or profile_id = any (access.profiles()));
alter table confirmation_links enable row level security;
alter table confirmation_links force row level security;
create policy confirmation_links_system on confirmation_links to vielfaltsnetz_app using (access.is_system()) with check (access.is_system());

grant select, insert, update (reminded_at, ended_at) on confirmation_requests to vielfaltsnetz_app;
grant select, insert, delete on confirmation_links to vielfaltsnetz_app;
