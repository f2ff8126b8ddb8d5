-- Who belongs to which project's team, and what each of them has learned. Seen by the project's keepers and by the person herself.
-- Locks nothing that exists.

create table volunteers (
  id uuid primary key default gen_random_uuid(),
  profile_id uuid not null references profiles on delete restrict,
  -- Set when somebody with an account has said that this is her; many have none.
  person_id uuid references people on delete set null,
  name text not null check (length(name) between 2 and 120),
  email text not null default '' check (length(email) <= 200),
  -- The language of mails to her.
  lang text not null default 'de' check (lang in ('de', 'leicht', 'en', 'tr', 'ar', 'uk')),
  languages text[] not null default '{}' check (length(languages::text) <= 400),
  role text not null check (role in ('guide', 'coordinating')),
  since date not null,
  until date check (until >= since),
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index volunteers_team on volunteers (profile_id, name, id);
create index volunteers_person on volunteers (person_id);
create index volunteers_email on volunteers (lower(email)) where email <> '';
create index volunteers_left on volunteers (until) where until is not null;

-- What somebody has learned. From a certificate it belongs to a mail address, also where nobody of that address is in a team yet.
create table qualifications (
  id uuid primary key default gen_random_uuid(),
  volunteer_id uuid references volunteers on delete cascade,
  email_hash bytea check (octet_length(email_hash) = 32),
  kind text not null check (kind in ('basic', 'advanced', 'health', 'reflection', 'other')),
  title text not null check (length(title) between 2 and 160),
  -- Teaching units of 45 minutes; null where nobody knows.
  units integer check (units between 0 and 1000),
  -- Who gave the course, where the team entered it.
  provider text not null default '' check (length(provider) <= 120),
  got_on date not null,
  valid_until date check (valid_until >= got_on),
  source text not null check (source in ('certificate', 'team')),
  -- A certificate that was taken back qualifies for nothing from this day on.
  withdrawn_on date,
  reminded_at timestamptz,
  created_at timestamptz not null,
  check (volunteer_id is not null or email_hash is not null)
);
create index qualifications_volunteer on qualifications (volunteer_id, got_on);
create index qualifications_email on qualifications (email_hash) where email_hash is not null;
create index qualifications_ending on qualifications (valid_until) where valid_until is not null and withdrawn_on is null and reminded_at is null;

-- What proves learning elsewhere. Apart, because it is for the team's eyes alone.
create table qualification_proofs (
  qualification_id uuid primary key references qualifications on delete cascade,
  file text not null unique check (file ~ '^[0-9a-f]{32}$'),
  type text not null check (type in ('application/pdf', 'image/png', 'image/jpeg')),
  bytes integer not null check (bytes > 0),
  added_at timestamptz not null
);

alter table volunteers enable row level security;
alter table volunteers force row level security;
create policy volunteers_read on volunteers for select to vielfaltsnetz_app
  using ((select access.is_system()) or profile_id = any ((select access.profiles())::uuid[]) or person_id = (select access.person_id()));
create policy volunteers_write on volunteers to vielfaltsnetz_app
  using (access.is_system() or profile_id = any (access.profiles())) with check (access.is_system() or profile_id = any (access.profiles()));
alter table qualifications enable row level security;
alter table qualifications force row level security;
create policy qualifications_read on qualifications for select to vielfaltsnetz_app
  using ((select access.is_system()) or exists (select from volunteers v where v.id = volunteer_id));
create policy qualifications_write on qualifications to vielfaltsnetz_app
  using (access.is_system() or exists (select from volunteers v where v.id = volunteer_id and v.profile_id = any (access.profiles())))
  with check (access.is_system() or exists (select from volunteers v where v.id = volunteer_id and v.profile_id = any (access.profiles())));
alter table qualification_proofs enable row level security;
alter table qualification_proofs force row level security;
create policy qualification_proofs_of_team on qualification_proofs to vielfaltsnetz_app
  using ((select access.is_system()) or exists (select from qualifications q join volunteers v on v.id = q.volunteer_id
    where q.id = qualification_id and v.profile_id = any (access.profiles())))
  with check ((select access.is_system()) or exists (select from qualifications q join volunteers v on v.id = q.volunteer_id
    where q.id = qualification_id and v.profile_id = any (access.profiles())));

grant select, insert, update, delete on volunteers to vielfaltsnetz_app;
grant select, insert, update (volunteer_id, withdrawn_on, reminded_at), delete on qualifications to vielfaltsnetz_app;
grant select, insert, delete on qualification_proofs to vielfaltsnetz_app;
