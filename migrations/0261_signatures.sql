-- Pictures of signatures that an issuer puts above the lines of its certificates, each with the name it belongs to.
-- Locks nothing that exists.

create table signatures (
  id uuid primary key default gen_random_uuid(),
  -- Whose certificates; null is the centre.
  profile_id uuid references profiles on delete cascade,
  -- Who signs, as on the line of the paper.
  name text not null check (length(name) between 2 and 80),
  file_id text collate "C" not null unique check (file_id ~ '^[0-9a-f]{32}$'),
  width integer not null check (width between 1 and 2000),
  height integer not null check (height between 1 and 2000),
  -- Whoever signs has agreed to its being kept.
  consent_at timestamptz not null,
  added_by uuid references people on delete set null,
  added_at timestamptz not null
);
create unique index signatures_name on signatures (profile_id, lower(name)) nulls not distinct;
create index signatures_added_by on signatures (added_by);

alter table signatures enable row level security;
alter table signatures force row level security;
create policy signatures_of_issuer on signatures to vielfaltsnetz_app
  using (access.organises(profile_id)) with check (access.organises(profile_id));
grant select, insert, delete on signatures to vielfaltsnetz_app;
