-- Standards are developed with the projects: proposals that are discussed and decided with reasons, and circles that work on one standard.
-- Locks nothing that exists.

create function access.keeps_any() returns boolean language sql stable
  return access.is_system() or access.is_centre() or cardinality(access.profiles()) > 0;

create table quality_circles (
  id uuid primary key default gen_random_uuid(),
  slot smallint not null check (slot between 1 and 23),
  title text not null check (length(title) between 3 and 120),
  created_at timestamptz not null,
  ended_at timestamptz
);
create index quality_circles_open on quality_circles (slot, created_at);

-- The name is kept here, because others may not read the profile.
create table quality_circle_members (
  circle_id uuid not null references quality_circles on delete cascade,
  profile_id uuid not null references profiles on delete cascade,
  name text not null check (length(name) <= 120),
  joined_at timestamptz not null,
  primary key (circle_id, profile_id)
);
create index quality_circle_members_profile on quality_circle_members (profile_id);

-- Every text that was ever saved; the newest counts. Null: the centre wrote it.
create table quality_circle_versions (
  circle_id uuid not null references quality_circles on delete cascade,
  number integer not null check (number > 0),
  text text not null check (length(text) <= 20000),
  profile_id uuid references profiles on delete set null,
  said_by text not null default '' check (length(said_by) <= 120),
  made_at timestamptz not null,
  primary key (circle_id, number)
);
create index quality_circle_versions_profile on quality_circle_versions (profile_id);

create table quality_circle_notes (
  id uuid primary key default gen_random_uuid(),
  circle_id uuid not null references quality_circles on delete cascade,
  text text not null check (length(text) between 1 and 3000),
  profile_id uuid references profiles on delete set null,
  said_by text not null default '' check (length(said_by) <= 120),
  made_at timestamptz not null
);
create index quality_circle_notes_circle on quality_circle_notes (circle_id, made_at desc, id);
create index quality_circle_notes_profile on quality_circle_notes (profile_id);

create table quality_proposals (
  id uuid primary key default gen_random_uuid(),
  slot smallint not null check (slot between 1 and 23),
  -- The version it wants to change.
  version integer not null references quality_versions on delete cascade,
  statement text not null check (length(statement) between 3 and 1500),
  reason text not null check (length(reason) between 3 and 3000),
  circle_id uuid references quality_circles on delete set null,
  profile_id uuid references profiles on delete set null,
  said_by text not null default '' check (length(said_by) <= 120),
  made_at timestamptz not null,
  decision text check (decision in ('accepted', 'declined')),
  decision_reason text not null default '' check (length(decision_reason) <= 3000),
  decided_at timestamptz,
  decided_by uuid references people on delete set null,
  -- The version it led to.
  led_to integer references quality_versions on delete set null,
  check ((decision is null) = (decided_at is null)),
  check (decision is null or length(decision_reason) >= 3),
  check (led_to is null or decision = 'accepted')
);
create index quality_proposals_list on quality_proposals (made_at desc, id);
create index quality_proposals_slot on quality_proposals (slot, made_at desc);
create index quality_proposals_version on quality_proposals (version);
create index quality_proposals_led_to on quality_proposals (led_to);
create index quality_proposals_circle on quality_proposals (circle_id);
create index quality_proposals_profile on quality_proposals (profile_id);
create index quality_proposals_decided_by on quality_proposals (decided_by);

create table quality_remarks (
  id uuid primary key default gen_random_uuid(),
  proposal_id uuid not null references quality_proposals on delete cascade,
  text text not null check (length(text) between 1 and 3000),
  profile_id uuid references profiles on delete set null,
  said_by text not null default '' check (length(said_by) <= 120),
  made_at timestamptz not null
);
create index quality_remarks_proposal on quality_remarks (proposal_id, made_at, id);
create index quality_remarks_profile on quality_remarks (profile_id);

alter table quality_circles enable row level security;
alter table quality_circles force row level security;
create policy quality_circles_read on quality_circles for select to vielfaltsnetz_app using ((select access.keeps_any()));
create policy quality_circles_add on quality_circles for insert to vielfaltsnetz_app with check ((select access.keeps_any()));
create policy quality_circles_end on quality_circles for update to vielfaltsnetz_app
  using ((select access.is_system() or access.is_centre()));
alter table quality_circle_members enable row level security;
alter table quality_circle_members force row level security;
create policy quality_circle_members_read on quality_circle_members for select to vielfaltsnetz_app using ((select access.keeps_any()));
create policy quality_circle_members_join on quality_circle_members for insert to vielfaltsnetz_app
  with check ((select access.is_system()) or profile_id = any (access.profiles()));
create policy quality_circle_members_leave on quality_circle_members for delete to vielfaltsnetz_app
  using ((select access.is_system()) or profile_id = any (access.profiles()));

-- What a circle works on is its members' and the centre's.
create function access.in_circle(circle uuid) returns boolean language sql stable
  return access.is_system() or access.is_centre()
    or exists (select from public.quality_circle_members m where m.circle_id = circle and m.profile_id = any (access.profiles()));
-- Whoever writes says for which of her profiles; the centre for none.
create function access.speaks_for(profile uuid) returns boolean language sql stable
  return access.is_system() or (profile is null and access.is_centre()) or profile = any (access.profiles());

alter table quality_circle_versions enable row level security;
alter table quality_circle_versions force row level security;
create policy quality_circle_versions_read on quality_circle_versions for select to vielfaltsnetz_app using (access.in_circle(circle_id));
create policy quality_circle_versions_add on quality_circle_versions for insert to vielfaltsnetz_app
  with check (access.in_circle(circle_id) and access.speaks_for(profile_id));
alter table quality_circle_notes enable row level security;
alter table quality_circle_notes force row level security;
create policy quality_circle_notes_read on quality_circle_notes for select to vielfaltsnetz_app using (access.in_circle(circle_id));
create policy quality_circle_notes_add on quality_circle_notes for insert to vielfaltsnetz_app
  with check (access.in_circle(circle_id) and access.speaks_for(profile_id));

alter table quality_proposals enable row level security;
alter table quality_proposals force row level security;
create policy quality_proposals_read on quality_proposals for select to vielfaltsnetz_app using ((select access.keeps_any()));
create policy quality_proposals_add on quality_proposals for insert to vielfaltsnetz_app
  with check (access.speaks_for(profile_id) and decision is null);
create policy quality_proposals_decide on quality_proposals for update to vielfaltsnetz_app
  using ((select access.is_system() or access.is_centre()));
alter table quality_remarks enable row level security;
alter table quality_remarks force row level security;
create policy quality_remarks_read on quality_remarks for select to vielfaltsnetz_app using ((select access.keeps_any()));
create policy quality_remarks_add on quality_remarks for insert to vielfaltsnetz_app with check (access.speaks_for(profile_id));

grant select, insert, update (ended_at) on quality_circles to vielfaltsnetz_app;
grant select, insert, delete on quality_circle_members to vielfaltsnetz_app;
grant select, insert on quality_circle_versions, quality_circle_notes, quality_remarks to vielfaltsnetz_app;
grant select, insert, update (decision, decision_reason, decided_at, decided_by, led_to) on quality_proposals to vielfaltsnetz_app;
