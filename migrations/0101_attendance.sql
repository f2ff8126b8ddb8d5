-- Who was there: one row for each tap, never changed, so that what was noted first can still be read. And photographs of signed sheets.
-- Locks nothing that exists.

create table attendance_entries (
  -- Made by whoever taps: what a phone sends twice because the answer was lost arrives once.
  id uuid primary key,
  date_id uuid not null references offer_dates on delete cascade,
  participant_id uuid not null references participants on delete cascade,
  -- `open` takes back what was noted.
  mark text not null check (mark in ('open', 'present', 'absent', 'excused')),
  -- Null: from the beginning, to the end.
  came_at timestamptz,
  left_at timestamptz,
  -- By the clock of who tapped, set right by ours. The latest one counts.
  tapped_at timestamptz not null,
  received_at timestamptz not null,
  arrival bigint generated always as identity,
  way text not null check (way in ('team', 'offline', 'self', 'sheet')),
  reason text not null default '' check (length(reason) <= 300),
  entered_by uuid references people on delete set null,
  check (mark = 'present' or (came_at is null and left_at is null)),
  check (came_at < left_at),
  check (tapped_at <= received_at)
);
create index attendance_entries_latest on attendance_entries (date_id, participant_id, tapped_at desc, arrival desc);
create index attendance_entries_participant on attendance_entries (participant_id);
create index attendance_entries_entered_by on attendance_entries (entered_by);

create table attendance_sheets (
  id uuid primary key default gen_random_uuid(),
  date_id uuid not null references offer_dates on delete cascade,
  file_id text not null unique check (file_id ~ '^[0-9a-f]{32}$'),
  width integer not null check (width > 0),
  height integer not null check (height > 0),
  added_at timestamptz not null,
  added_by uuid references people on delete set null
);
create index attendance_sheets_date on attendance_sheets (date_id, added_at);
create index attendance_sheets_added_by on attendance_sheets (added_by);

create function access.keeps_date(date uuid) returns boolean language sql stable
  return (select access.is_system())
    or exists (select from public.offer_dates d join public.offers o on o.id = d.offer_id where d.id = date and access.organises(o.profile_id));

alter table attendance_entries enable row level security;
alter table attendance_entries force row level security;
create policy attendance_entries_read on attendance_entries for select to vielfaltsnetz_app using (access.keeps_date(date_id));
create policy attendance_entries_add on attendance_entries for insert to vielfaltsnetz_app with check (access.keeps_date(date_id));
-- Only to forget reasons and names when their time is over.
create policy attendance_entries_forget on attendance_entries for update to vielfaltsnetz_app
  using ((select access.is_system())) with check ((select access.is_system()));
alter table attendance_sheets enable row level security;
alter table attendance_sheets force row level security;
create policy attendance_sheets_of_team on attendance_sheets to vielfaltsnetz_app
  using (access.keeps_date(date_id)) with check (access.keeps_date(date_id));

grant select, insert, update (reason, entered_by) on attendance_entries to vielfaltsnetz_app;
grant select, insert, delete on attendance_sheets to vielfaltsnetz_app;
