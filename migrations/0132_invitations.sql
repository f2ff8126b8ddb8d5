-- Invitations of a team to groups of people with a role: who was invited, and who has answered.
-- Locks nothing that exists.

create table invitation_rounds (
  id uuid primary key default gen_random_uuid(),
  event_id uuid not null references events on delete cascade,
  -- Which groups were meant, in the words of the address: `kreis:giessen`, `projekte`.
  groups text[] not null check (cardinality(groups) between 1 and 40 and length(groups::text) <= 2000),
  people integer not null check (people > 0),
  sent_by uuid references people on delete set null,
  sent_at timestamptz not null
);
create index invitation_rounds_event on invitation_rounds (event_id, sent_at);
create index invitation_rounds_sent_by on invitation_rounds (sent_by);

create table invitees (
  id uuid primary key default gen_random_uuid(),
  event_id uuid not null references events on delete cascade,
  round_id uuid not null references invitation_rounds on delete cascade,
  person_id uuid not null references people on delete cascade,
  -- For whom the person was invited; null is the centre.
  profile_id uuid references profiles on delete set null,
  profile_name text not null check (length(profile_name) <= 120),
  -- SHA-256 of the address, as registrations have it: whoever signed up has answered.
  email_hash bytea not null check (octet_length(email_hash) = 32),
  link_hash bytea not null unique check (octet_length(link_hash) = 32),
  answer text check (answer in ('coming', 'not-coming')),
  answered_at timestamptz,
  reminded_at timestamptz,
  check ((answer is null) = (answered_at is null)),
  unique (event_id, person_id)
);
create index invitees_round on invitees (round_id);
create index invitees_person on invitees (person_id);
create index invitees_profile on invitees (profile_id);

do $$
declare
  part text;
  of_team constant text :=
    '(select access.is_system()) or exists (select from events e where e.id = event_id and access.organises(e.profile_id))';
begin
  foreach part in array array['invitation_rounds', 'invitees'] loop
    execute format('alter table %I enable row level security', part);
    execute format('alter table %I force row level security', part);
    execute format('create policy %I on %I to vielfaltsnetz_app using (%s) with check (%s)', part || '_of_team', part, of_team, of_team);
  end loop;
end $$;
grant select, insert on invitation_rounds to vielfaltsnetz_app;
grant select, insert, delete, update (answer, answered_at, reminded_at) on invitees to vielfaltsnetz_app;
