-- The pool of trainers: who they are, when they are free, what the public may see of it, and what projects ask of them through the centre.
-- Roles and invitations know one kind more: two checks and three policies are replaced, under short locks on small tables.

alter table role_grants drop constraint role_grants_kind_check;
alter table role_grants add constraint role_grants_kind_check
  check (kind in ('project-coordinator', 'association-board', 'centre-staff', 'operator', 'ministry', 'trainer'));
alter table invitations drop constraint invitations_kind_check;
alter table invitations add constraint invitations_kind_check
  check (kind in ('project-coordinator', 'association-board', 'centre-staff', 'operator', 'ministry', 'trainer'));

-- The centre gives the role of a trainer as it gives those of keepers.
do $$
declare
  giver constant text :=
    '(access.is_system() or access.is_operator() or (access.is_centre() and kind in (''project-coordinator'', ''association-board'', ''trainer'')))';
begin
  execute format('alter policy role_grants_add on role_grants with check %s', giver);
  execute format('alter policy invitations_kept on invitations using %s with check %s', giver, giver);
  execute format('alter policy role_grants_change on role_grants using %s with check %s', giver, giver);
end $$;

create table trainers (
  id uuid primary key default gen_random_uuid(),
  -- Who keeps it; null for trainers without an account, whom the centre keeps.
  person_id uuid unique references people on delete cascade,
  name text not null check (length(name) between 2 and 120),
  about text not null default '' check (length(about) <= 1500),
  subjects text not null default '' check (length(subjects) <= 300),
  topics text[] not null default '{}' check (cardinality(topics) <= 20 and length(topics::text) <= 600),
  -- Modules of the Leitfaden Basisqualifizierung, 1 to 8.
  modules smallint[] not null default '{}' check (modules <@ array[1, 2, 3, 4, 5, 6, 7, 8]::smallint[] and cardinality(modules) <= 8),
  languages text[] not null default '{}' check (cardinality(languages) <= 20 and length(languages::text) <= 200),
  -- Kreise she comes to; empty means all of Hesse.
  districts text[] not null default '{}' check (cardinality(districts) <= 30 and length(districts::text) <= 900),
  formats text[] not null default '{}' check (formats <@ array['on-site', 'online'] and cardinality(formats) <= 2),
  -- For one teaching unit of 45 minutes.
  fee_from_cents integer check (fee_from_cents between 0 and 100000),
  fee_to_cents integer check (fee_to_cents between 0 and 100000 and fee_to_cents >= fee_from_cents),
  website text not null default '' check (length(website) <= 300),
  -- ISO weekdays, 1 is Monday, on which she is free unless a day says otherwise.
  weekdays smallint[] not null default '{}' check (weekdays <@ array[1, 2, 3, 4, 5, 6, 7]::smallint[] and cardinality(weekdays) <= 7),
  -- Projects find her; she may pause without losing anything.
  active boolean not null,
  -- The public finds her, with the fields named; the name always belongs to it.
  listed boolean not null,
  public_fields text[] not null default '{}'
    check (public_fields <@ array['about', 'topics', 'modules', 'languages', 'districts', 'formats', 'fee', 'website'] and cardinality(public_fields) <= 8),
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  check (active or not listed)
);
create index trainers_name on trainers (name, id) where active;

-- Apart, because projects ask through the centre.
create table trainer_contacts (
  trainer_id uuid primary key references trainers on delete cascade,
  email text not null check (length(email) between 3 and 200),
  telephone text not null default '' check (length(telephone) <= 40)
);

-- Days that are not as the weekday says; those that are over are forgotten.
create table trainer_days (
  trainer_id uuid not null references trainers on delete cascade,
  day date not null,
  free boolean not null,
  primary key (trainer_id, day)
);

-- What the public sees: only trainers who are listed, only the fields they chose, written anew with each change.
create table trainer_entries (
  trainer_id uuid primary key references trainers on delete cascade,
  name text not null check (length(name) <= 120),
  entry jsonb not null check (length(entry::text) <= 8000)
);
create index trainer_entries_name on trainer_entries (name, trainer_id);

create table trainer_enquiries (
  id uuid primary key default gen_random_uuid(),
  trainer_id uuid not null references trainers on delete cascade,
  -- Who asks: a project or an association; the person gets the answer.
  profile_id uuid not null references profiles on delete cascade,
  asked_by uuid references people on delete set null,
  -- As both were called when it was asked: neither side may read the other's rows.
  trainer_name text not null check (length(trainer_name) <= 120),
  profile_name text not null check (length(profile_name) <= 160),
  day date not null,
  format text not null check (format in ('on-site', 'online')),
  place text not null check (length(place) between 2 and 120),
  topic text not null check (length(topic) between 2 and 160),
  message text not null default '' check (length(message) <= 2000),
  state text not null default 'asked' check (state in ('asked', 'forwarded', 'accepted', 'declined', 'withdrawn')),
  asked_at timestamptz not null,
  forwarded_at timestamptz,
  answered_at timestamptz,
  answer text not null default '' check (length(answer) <= 1000),
  feedback_at timestamptz,
  -- Of the link in the mail to the trainer.
  token_hash bytea unique check (length(token_hash) = 32),
  check ((state in ('accepted', 'declined')) = (answered_at is not null)),
  check (state = 'asked' or state = 'withdrawn' or forwarded_at is not null)
);
create index trainer_enquiries_trainer on trainer_enquiries (trainer_id, asked_at desc);
create index trainer_enquiries_profile on trainer_enquiries (profile_id, asked_at desc);
create index trainer_enquiries_asked_by on trainer_enquiries (asked_by);
create index trainer_enquiries_waiting on trainer_enquiries (asked_at) where state in ('asked', 'forwarded');

-- After a course, for the centre alone.
create table trainer_feedback (
  enquiry_id uuid primary key references trainer_enquiries on delete cascade,
  grade smallint not null check (grade between 1 and 4),
  text text not null default '' check (length(text) <= 2000),
  given_at timestamptz not null
);

-- Which trainer this person is; the table shows everybody her own row.
create function access.trainer_id() returns uuid language sql stable
begin atomic
  select t.id from public.trainers t where t.person_id = access.person_id();
end;

do $$
declare
  part text;
  ours constant text := '(select access.is_centre() or access.is_system())';
begin
  foreach part in array array['trainers', 'trainer_contacts', 'trainer_days', 'trainer_entries', 'trainer_enquiries', 'trainer_feedback'] loop
    execute format('alter table %I enable row level security', part);
    execute format('alter table %I force row level security', part);
  end loop;
  -- Those who keep a profile look for trainers; the days belong to what they look for.
  execute format('create policy trainers_read on trainers for select to vielfaltsnetz_app using (%s or person_id = access.person_id()
    or (active and cardinality((select access.profiles())) > 0))', ours);
  execute format('create policy trainers_write on trainers to vielfaltsnetz_app using (%s or person_id = access.person_id())
    with check (%s or person_id = access.person_id())', ours, ours);
  execute format('create policy trainer_days_read on trainer_days for select to vielfaltsnetz_app
    using (exists (select from trainers t where t.id = trainer_id))');
  foreach part in array array['trainer_contacts', 'trainer_days', 'trainer_entries'] loop
    execute format('create policy %I on %I to vielfaltsnetz_app using (%s or trainer_id = (select access.trainer_id()))
      with check (%s or trainer_id = (select access.trainer_id()))', part || '_write', part, ours, ours);
  end loop;
  -- A question goes on to the trainer once the centre has forwarded it.
  execute format('create policy trainer_enquiries_read on trainer_enquiries for select to vielfaltsnetz_app using (%s
    or profile_id = any ((select access.profiles())::uuid[])
    or (forwarded_at is not null and trainer_id = (select access.trainer_id())))', ours);
  execute format('create policy trainer_enquiries_add on trainer_enquiries for insert to vielfaltsnetz_app
    with check (%s or profile_id = any (access.profiles()))', ours);
  execute format('create policy trainer_enquiries_change on trainer_enquiries for update to vielfaltsnetz_app using (%s
    or profile_id = any (access.profiles()) or (forwarded_at is not null and trainer_id = (select access.trainer_id())))', ours);
  execute format('create policy trainer_feedback_read on trainer_feedback for select to vielfaltsnetz_app using (%s)', ours);
  execute format('create policy trainer_feedback_add on trainer_feedback for insert to vielfaltsnetz_app with check (%s
    or exists (select from trainer_enquiries e where e.id = enquiry_id and e.profile_id = any (access.profiles())))', ours);
end $$;
create policy trainer_entries_read on trainer_entries for select to vielfaltsnetz_app using (true);
create policy trainer_enquiries_remove on trainer_enquiries for delete to vielfaltsnetz_app using (access.is_system());
grant select, insert, update on trainers, trainer_contacts, trainer_enquiries to vielfaltsnetz_app;
grant delete on trainer_enquiries to vielfaltsnetz_app;
grant select, insert, delete on trainer_days, trainer_entries to vielfaltsnetz_app;
grant select, insert on trainer_feedback to vielfaltsnetz_app;
