-- What an association notes about itself: statute, register, board and so on, until when it holds and where it is kept. For its own board
-- and nobody else; no document is stored. Which reminder went out, and what umbrella associations say about joining. Locks nothing.

create table association_checks (
  profile_id uuid not null references profiles on delete cascade,
  topic text not null check (topic in ('statute', 'register', 'non-profit', 'board', 'bank', 'insurance', 'data-protection', 'website',
    'funds', 'members', 'accounting', 'keys', 'access', 'running')),
  state text not null default 'unknown' check (state in ('unknown', 'there', 'missing', 'not-needed')),
  -- The day of the paper: of the statute, the entry in the register, the notice of the tax office.
  dated date,
  -- For the notice of the tax office: after an assessment, or for a new association from its statute alone (§ 60a AO).
  notice text check (notice in ('assessment', 'statute')),
  -- The last day on which it holds.
  ends_on date,
  kept_at text not null default '' check (length(kept_at) <= 200),
  office text not null default '' check (length(office) <= 200),
  note text not null default '' check (length(note) <= 1000),
  version integer not null default 0,
  updated_at timestamptz not null,
  primary key (profile_id, topic)
);
create index association_checks_ending on association_checks (ends_on) where state = 'there' and ends_on is not null;

-- The row keeps a reminder from going out twice, however many ask at once.
create table association_reminders (
  profile_id uuid not null references profiles on delete cascade,
  topic text not null check (length(topic) <= 40),
  ends_on date not null,
  step text not null check (step in ('ahead', 'soon')),
  sent_at timestamptz not null,
  primary key (profile_id, topic, ends_on, step)
);

create table umbrella_joining (
  profile_id uuid not null references profiles on delete cascade,
  lang text not null check (lang in ('de', 'leicht', 'en', 'tr', 'ar', 'uk')),
  text text not null check (length(text) between 1 and 2000),
  primary key (profile_id, lang)
);

alter table association_checks enable row level security;
alter table association_checks force row level security;
create policy association_checks_of_board on association_checks to vielfaltsnetz_app
  using ((select access.is_system()) or profile_id = any ((select access.profiles())::uuid[]))
  with check ((select access.is_system()) or profile_id = any ((select access.profiles())::uuid[]));
alter table association_reminders enable row level security;
alter table association_reminders force row level security;
create policy association_reminders_system on association_reminders to vielfaltsnetz_app
  using (access.is_system()) with check (access.is_system());
alter table umbrella_joining enable row level security;
alter table umbrella_joining force row level security;
-- How one joins is for everybody to read; the page shows it of published umbrellas only.
create policy umbrella_joining_read on umbrella_joining for select to vielfaltsnetz_app using (true);
create policy umbrella_joining_add on umbrella_joining for insert to vielfaltsnetz_app
  with check (access.is_centre() or access.is_system() or profile_id = any (access.profiles()));
create policy umbrella_joining_remove on umbrella_joining for delete to vielfaltsnetz_app
  using (access.is_centre() or access.is_system() or profile_id = any (access.profiles()));

grant select, insert, update on association_checks to vielfaltsnetz_app;
grant select, insert on association_reminders to vielfaltsnetz_app;
grant select, insert, delete on umbrella_joining to vielfaltsnetz_app;
