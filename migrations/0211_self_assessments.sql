-- Self-assessments of projects against the standards, for the project alone; the centre sees what was shared with it.
-- Locks nothing that exists.

create table quality_assessments (
  id uuid primary key default gen_random_uuid(),
  profile_id uuid not null references profiles on delete restrict,
  -- The version it began with, for good.
  version integer not null references quality_versions on delete restrict,
  -- Alone: who keeps the profile answers. Team: each for herself, then one answer.
  way text not null check (way in ('alone', 'team')),
  started_at timestamptz not null,
  started_by uuid references people on delete set null,
  settled_at timestamptz,
  unique (id, profile_id)
);
create unique index quality_assessments_one_open on quality_assessments (profile_id) where settled_at is null;
create index quality_assessments_profile on quality_assessments (profile_id, settled_at);
create index quality_assessments_version on quality_assessments (version, settled_at);
create index quality_assessments_started_by on quality_assessments (started_by);

-- An own act of the project, taken back by deleting the row. Holds the profile, so that its rules need not ask the assessment.
create table quality_shares (
  assessment_id uuid not null,
  profile_id uuid not null references profiles on delete cascade,
  shared_at timestamptz not null,
  shared_by uuid references people on delete set null,
  primary key (assessment_id, profile_id),
  foreign key (assessment_id, profile_id) references quality_assessments (id, profile_id) on delete cascade
);
create index quality_shares_profile on quality_shares (profile_id);
create index quality_shares_by on quality_shares (shared_by);

-- What one person says for herself. Level 0: does not fit us. Null: not answered yet.
create table quality_own_answers (
  assessment_id uuid not null references quality_assessments on delete cascade,
  slot smallint not null check (slot between 1 and 23),
  person_id uuid not null references people on delete cascade,
  level smallint check (level between 0 and 4),
  note text not null default '' check (length(note) <= 2000),
  updated_at timestamptz not null,
  primary key (assessment_id, slot, person_id)
);
create index quality_own_answers_person on quality_own_answers (person_id);

-- The one answer of the team.
create table quality_answers (
  assessment_id uuid not null references quality_assessments on delete cascade,
  slot smallint not null check (slot between 1 and 23),
  level smallint check (level between 0 and 4),
  note text not null default '' check (length(note) <= 2000),
  -- Evidence the system does not know, in the team's own words.
  own_evidence text not null default '' check (length(own_evidence) <= 1000),
  updated_at timestamptz not null,
  primary key (assessment_id, slot)
);

-- The figures of the day on which the assessment was finished.
create table quality_evidence (
  assessment_id uuid not null references quality_assessments on delete cascade,
  kind text not null check (kind in ('team-basic', 'new-basic', 'team-further', 'team-reflection', 'team-languages',
    'team-coordinating', 'courses-held', 'reflection-groups')),
  part integer not null check (part >= 0),
  whole integer not null check (whole >= 0),
  primary key (assessment_id, kind)
);

create table quality_measures (
  id uuid primary key default gen_random_uuid(),
  assessment_id uuid not null references quality_assessments on delete cascade,
  slot smallint not null check (slot between 1 and 23),
  text text not null check (length(text) between 3 and 500),
  due_on date not null,
  -- Who sees to it: somebody of the team, or a duty in words.
  volunteer_id uuid references volunteers on delete set null,
  duty text not null default '' check (length(duty) <= 120),
  done_at timestamptz,
  reminded_at timestamptz,
  created_at timestamptz not null
);
create index quality_measures_assessment on quality_measures (assessment_id, due_on);
create index quality_measures_volunteer on quality_measures (volunteer_id);
create index quality_measures_due on quality_measures (due_on) where done_at is null and reminded_at is null;

alter table quality_shares enable row level security;
alter table quality_shares force row level security;
create policy quality_shares_read on quality_shares for select to vielfaltsnetz_app
  using ((select access.is_system() or access.is_centre()) or profile_id = any ((select access.profiles())::uuid[]));
create policy quality_shares_add on quality_shares for insert to vielfaltsnetz_app
  with check ((select access.is_system()) or profile_id = any (access.profiles()));
create policy quality_shares_take_back on quality_shares for delete to vielfaltsnetz_app
  using ((select access.is_system()) or profile_id = any (access.profiles()));

alter table quality_assessments enable row level security;
alter table quality_assessments force row level security;
-- Whoever is in the team with an account of her own may answer while a team assessment is open; who has left may not.
create policy quality_assessments_read on quality_assessments for select to vielfaltsnetz_app
  using ((select access.is_system()) or profile_id = any ((select access.profiles())::uuid[])
    or ((select access.is_centre()) and settled_at is not null and exists (select from quality_shares s where s.assessment_id = id))
    or (way = 'team' and settled_at is null and exists (select from volunteers v
      where v.profile_id = quality_assessments.profile_id and v.person_id = (select access.person_id()) and v.until is null)));
create policy quality_assessments_add on quality_assessments for insert to vielfaltsnetz_app
  with check ((select access.is_system()) or profile_id = any (access.profiles()));
create policy quality_assessments_settle on quality_assessments for update to vielfaltsnetz_app
  using ((select access.is_system()) or profile_id = any (access.profiles()));
create policy quality_assessments_remove on quality_assessments for delete to vielfaltsnetz_app
  using ((select access.is_system()) or profile_id = any (access.profiles()));

-- Answers of single people: for the team that keeps the profile, and for herself. Never for the centre.
alter table quality_own_answers enable row level security;
alter table quality_own_answers force row level security;
create policy quality_own_answers_read on quality_own_answers for select to vielfaltsnetz_app
  using ((select access.is_system()) or person_id = (select access.person_id())
    or exists (select from quality_assessments a where a.id = assessment_id and a.profile_id = any ((select access.profiles())::uuid[])));
create policy quality_own_answers_add on quality_own_answers for insert to vielfaltsnetz_app
  with check ((select access.is_system()) or (person_id = access.person_id()
    and exists (select from quality_assessments a where a.id = assessment_id and a.way = 'team' and a.settled_at is null)));
create policy quality_own_answers_change on quality_own_answers for update to vielfaltsnetz_app
  using ((select access.is_system()) or (person_id = access.person_id()
    and exists (select from quality_assessments a where a.id = assessment_id and a.way = 'team' and a.settled_at is null)));

alter table quality_answers enable row level security;
alter table quality_answers force row level security;
create policy quality_answers_read on quality_answers for select to vielfaltsnetz_app
  using ((select access.is_system()) or exists (select from quality_assessments a where a.id = assessment_id
    and (a.profile_id = any ((select access.profiles())::uuid[]) or (select access.is_centre()))));
create policy quality_answers_add on quality_answers for insert to vielfaltsnetz_app
  with check ((select access.is_system()) or exists (select from quality_assessments a where a.id = assessment_id
    and a.profile_id = any (access.profiles()) and a.settled_at is null));
create policy quality_answers_change on quality_answers for update to vielfaltsnetz_app
  using ((select access.is_system()) or exists (select from quality_assessments a where a.id = assessment_id
    and a.profile_id = any (access.profiles()) and a.settled_at is null));

alter table quality_evidence enable row level security;
alter table quality_evidence force row level security;
create policy quality_evidence_read on quality_evidence for select to vielfaltsnetz_app
  using ((select access.is_system()) or exists (select from quality_assessments a where a.id = assessment_id
    and (a.profile_id = any ((select access.profiles())::uuid[]) or (select access.is_centre()))));
create policy quality_evidence_add on quality_evidence for insert to vielfaltsnetz_app
  with check ((select access.is_system()) or exists (select from quality_assessments a where a.id = assessment_id
    and a.profile_id = any (access.profiles()) and a.settled_at is null));

alter table quality_measures enable row level security;
alter table quality_measures force row level security;
create policy quality_measures_read on quality_measures for select to vielfaltsnetz_app
  using ((select access.is_system()) or exists (select from quality_assessments a where a.id = assessment_id
    and (a.profile_id = any ((select access.profiles())::uuid[]) or (select access.is_centre()))));
create policy quality_measures_write on quality_measures to vielfaltsnetz_app
  using ((select access.is_system()) or exists (select from quality_assessments a where a.id = assessment_id
    and a.profile_id = any (access.profiles())))
  with check ((select access.is_system()) or (exists (select from quality_assessments a where a.id = assessment_id
      and a.profile_id = any (access.profiles()))
    and (volunteer_id is null or exists (select from volunteers v where v.id = volunteer_id and v.profile_id = any (access.profiles())))));

grant select, insert, delete on quality_shares to vielfaltsnetz_app;
grant select, insert, update (settled_at), delete on quality_assessments to vielfaltsnetz_app;
grant select, insert, update (level, note, updated_at) on quality_own_answers to vielfaltsnetz_app;
grant select, insert, update (level, note, own_evidence, updated_at) on quality_answers to vielfaltsnetz_app;
grant select, insert on quality_evidence to vielfaltsnetz_app;
grant select, insert, update (text, due_on, volunteer_id, duty, done_at, reminded_at), delete on quality_measures to vielfaltsnetz_app;

-- How projects stand in all, counted by the system from time to time: never less than the smallest group, and never so soon that the
-- difference to the last count would tell of fewer.
create table quality_spreads (
  id uuid primary key default gen_random_uuid(),
  version integer not null references quality_versions on delete cascade,
  projects integer not null check (projects >= 5),
  made_at timestamptz not null
);
create index quality_spreads_latest on quality_spreads (version, made_at desc);
create table quality_spread_levels (
  spread_id uuid not null references quality_spreads on delete cascade,
  slot smallint not null check (slot between 1 and 23),
  level smallint not null check (level between 1 and 4),
  projects integer not null check (projects >= 0),
  primary key (spread_id, slot, level)
);
-- Whose answers are in it: for the system alone.
create table quality_spread_members (
  spread_id uuid not null references quality_spreads on delete cascade,
  assessment_id uuid not null references quality_assessments on delete cascade,
  primary key (spread_id, assessment_id)
);
create index quality_spread_members_assessment on quality_spread_members (assessment_id);
alter table quality_spreads enable row level security;
alter table quality_spreads force row level security;
alter table quality_spread_levels enable row level security;
alter table quality_spread_levels force row level security;
alter table quality_spread_members enable row level security;
alter table quality_spread_members force row level security;
-- Read as the system only, by the one query that knows what its reader knows already.
create policy quality_spreads_of_system on quality_spreads to vielfaltsnetz_app using ((select access.is_system()));
create policy quality_spread_levels_of_system on quality_spread_levels to vielfaltsnetz_app using ((select access.is_system()));
create policy quality_spread_members_of_system on quality_spread_members to vielfaltsnetz_app using ((select access.is_system()));
grant select, insert on quality_spreads, quality_spread_levels, quality_spread_members to vielfaltsnetz_app;
