-- When advisers of the centre have time for a conversation, when they are away, and which conversations are arranged.
-- Locks nothing that exists.

-- Wall time in Berlin, by day only: nothing of it lies in the hours that clocks leave out or show twice.
create table appointment_hours (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references people on delete cascade,
  area text not null check (area in ('volunteers', 'organisations')),
  -- ISO weekday of hours that come every week; null for those of a single day.
  weekday smallint check (weekday between 1 and 7),
  day date,
  starts time not null check (starts >= '06:00'),
  ends time not null check (ends <= '22:00'),
  slot_minutes smallint not null check (slot_minutes between 10 and 180),
  -- Kept free after each conversation.
  buffer_minutes smallint not null check (buffer_minutes between 0 and 60),
  channels text[] not null check (channels <@ array['phone', 'video', 'on-site'] and cardinality(channels) between 1 and 3),
  place text not null default '' check (length(place) <= 160),
  from_day date not null,
  until_day date,
  created_at timestamptz not null,
  check ((weekday is null) <> (day is null)),
  check (starts < ends),
  check (until_day >= from_day),
  check (place <> '' or not ('on-site' = any (channels)))
);
create index appointment_hours_person on appointment_hours (person_id);
create index appointment_hours_area on appointment_hours (area);

create table appointment_absences (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references people on delete cascade,
  from_day date not null,
  until_day date not null,
  created_at timestamptz not null,
  check (until_day >= from_day)
);
create index appointment_absences_person on appointment_absences (person_id, until_day);

-- One row for whatever the conversation is about: who moves it changes the row, and calendars follow by its sequence.
create table appointment_bookings (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references people on delete cascade,
  area text not null check (area in ('volunteers', 'organisations')),
  -- The word of whoever booked for what it is about; nothing here can be reckoned from it.
  reference text not null unique check (length(reference) between 1 and 80),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  -- With the time kept free afterwards.
  busy_until timestamptz not null,
  channel text not null check (channel in ('phone', 'video', 'on-site')),
  place text not null default '' check (length(place) <= 160),
  -- The room for a video conversation, where the person who booked has one of her own.
  link text not null default '' check (length(link) <= 300),
  lang text not null check (lang in ('de', 'leicht', 'en', 'tr', 'ar', 'uk')),
  sequence integer not null default 0,
  booked_at timestamptz not null,
  changed_at timestamptz not null,
  released_at timestamptz,
  reminded_at timestamptz,
  check (starts_at < ends_at and ends_at <= busy_until),
  -- Behind the lock of the program: nobody talks to two at once.
  exclude using gist (person_id with =, tstzrange(starts_at, busy_until) with &&) where (released_at is null)
);
create index appointment_bookings_person on appointment_bookings (person_id, starts_at);
create index appointment_bookings_due on appointment_bookings (starts_at) where released_at is null and reminded_at is null;
create index appointment_bookings_over on appointment_bookings (ends_at);

do $$
declare
  part text;
  ours constant text := '(select access.is_centre() or access.is_system())';
  own constant text := '((select access.is_system()) or ((select access.is_centre()) and person_id = (select access.person_id())))';
begin
  foreach part in array array['appointment_hours', 'appointment_absences', 'appointment_bookings'] loop
    execute format('alter table %I enable row level security', part);
    execute format('alter table %I force row level security', part);
  end loop;
  -- The team sees when somebody has time; with whom she talks she sees alone.
  foreach part in array array['appointment_hours', 'appointment_absences'] loop
    execute format('create policy %I on %I for select to vielfaltsnetz_app using (%s)', part || '_read', part, ours);
    execute format('create policy %I on %I for insert to vielfaltsnetz_app with check (%s)', part || '_add', part, own);
    execute format('create policy %I on %I for delete to vielfaltsnetz_app using (%s)', part || '_remove', part, own);
  end loop;
  execute format('create policy appointment_bookings_read on appointment_bookings for select to vielfaltsnetz_app using (%s)', own);
end $$;
create policy appointment_bookings_system on appointment_bookings to vielfaltsnetz_app
  using ((select access.is_system())) with check ((select access.is_system()));
grant select, insert, delete on appointment_hours, appointment_absences to vielfaltsnetz_app;
grant select, insert, delete, update (person_id, area, starts_at, ends_at, busy_until, channel, place, link, lang, sequence, booked_at, changed_at,
  released_at, reminded_at) on appointment_bookings to vielfaltsnetz_app;
