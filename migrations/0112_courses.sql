-- Courses: what a plan adds to an event. Dates with teaching units, modules, goals, methods, materials, and what the team alone knows:
-- who teaches, with how many people it reckons, and whether the application is on its way. Locks nothing that exists.

create table courses (
  event_id uuid primary key references events on delete cascade,
  -- Teaching units the course shall have.
  target_units integer not null check (target_units between 1 and 200),
  goals text not null default '' check (length(goals) <= 3000),
  methods text not null default '' check (length(methods) <= 3000),
  -- Open to those with the Basisqualifizierung only.
  needs_basic boolean not null default false,
  -- Per cent of the units one must have attended for the certificate. Null: as the programme says, or nobody has decided.
  certificate_share integer check (certificate_share between 1 and 100)
);

create table course_modules (
  id uuid primary key default gen_random_uuid(),
  event_id uuid not null references courses on delete cascade,
  position integer not null check (position between 1 and 20),
  -- Number in the Leitfaden Basisqualifizierung; null for a module of one's own.
  number integer check (number between 1 and 8),
  -- Empty: the title the Leitfaden has, in the reader's language.
  title text not null default '' check (length(title) <= 120),
  check (number is not null or title <> ''),
  -- Looked at when the transaction ends: modules change places.
  unique (event_id, position) deferrable initially deferred
);

-- What the plan adds to a date of the offer, which has its times and units.
create table course_dates (
  date_id uuid primary key references offer_dates on delete cascade,
  event_id uuid not null references courses on delete cascade,
  pause_minutes integer not null default 0 check (pause_minutes between 0 and 240)
);
create index course_dates_event on course_dates (event_id);

create table course_date_modules (
  date_id uuid not null references course_dates on delete cascade,
  module_id uuid not null references course_modules on delete cascade,
  primary key (date_id, module_id)
);
create index course_date_modules_module on course_date_modules (module_id);

create table course_materials (
  event_id uuid not null references courses on delete cascade,
  material_id uuid not null references materials on delete cascade,
  added_at timestamptz not null,
  primary key (event_id, material_id)
);
create index course_materials_material on course_materials (material_id);

-- Apart, because only the team may know it.
create table course_trainers (
  date_id uuid primary key references course_dates on delete cascade,
  names text not null check (length(names) between 1 and 200)
);

create table course_fundings (
  event_id uuid primary key references courses on delete cascade,
  expected_participants integer not null check (expected_participants between 1 and 500),
  -- When the application was sent.
  applied_on date,
  -- When the team was reminded of its last day.
  reminded_at timestamptz
);
create index course_fundings_open on course_fundings (event_id) where applied_on is null and reminded_at is null;

do $$
declare
  part text;
begin
  -- Seen with their event; written by its team.
  foreach part in array array['courses', 'course_modules', 'course_dates', 'course_materials'] loop
    execute format('alter table %I enable row level security', part);
    execute format('alter table %I force row level security', part);
    execute format('create policy %I on %I for select to vielfaltsnetz_app using (exists (select from events e where e.id = event_id))', part || '_read', part);
    execute format('create policy %I on %I to vielfaltsnetz_app
      using (exists (select from events e where e.id = event_id and access.organises(e.profile_id)))
      with check (exists (select from events e where e.id = event_id and access.organises(e.profile_id)))', part || '_write', part);
  end loop;
end $$;
alter table course_date_modules enable row level security;
alter table course_date_modules force row level security;
create policy course_date_modules_read on course_date_modules for select to vielfaltsnetz_app
  using (exists (select from course_dates d where d.date_id = course_date_modules.date_id));
create policy course_date_modules_write on course_date_modules to vielfaltsnetz_app
  using (exists (select from course_dates d join events e on e.id = d.event_id where d.date_id = course_date_modules.date_id and access.organises(e.profile_id)))
  with check (exists (select from course_dates d join events e on e.id = d.event_id where d.date_id = course_date_modules.date_id and access.organises(e.profile_id)));
alter table course_trainers enable row level security;
alter table course_trainers force row level security;
create policy course_trainers_of_team on course_trainers to vielfaltsnetz_app
  using (exists (select from course_dates d join events e on e.id = d.event_id where d.date_id = course_trainers.date_id and access.organises(e.profile_id)))
  with check (exists (select from course_dates d join events e on e.id = d.event_id where d.date_id = course_trainers.date_id and access.organises(e.profile_id)));
alter table course_fundings enable row level security;
alter table course_fundings force row level security;
create policy course_fundings_of_team on course_fundings to vielfaltsnetz_app
  using (exists (select from events e where e.id = event_id and access.organises(e.profile_id)))
  with check (exists (select from events e where e.id = event_id and access.organises(e.profile_id)));

grant select, insert, update on courses, course_fundings to vielfaltsnetz_app;
grant select, insert, update, delete on course_modules to vielfaltsnetz_app;
grant select, insert, update on course_dates to vielfaltsnetz_app;
grant select, insert, delete on course_trainers to vielfaltsnetz_app;
grant select, insert, delete on course_date_modules, course_materials to vielfaltsnetz_app;
