-- Projects and organisations. Both have a profile: what they show of themselves, kept by their own people.
-- Locks nothing that exists.

create table languages (
  code text primary key check (code ~ '^[a-z]{2,3}$'),
  direction text not null check (direction in ('ltr', 'rtl')),
  names jsonb not null check (length(names::text) <= 2000)
);
grant select, insert, update on languages to vielfaltsnetz_app;

create table topics (
  code text primary key check (code ~ '^[a-z_]{2,40}$'),
  names jsonb not null check (length(names::text) <= 2000)
);
grant select, insert, update on topics to vielfaltsnetz_app;

create table profiles (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('project', 'association', 'vielfaltszentrum', 'centre', 'umbrella', 'municipality', 'welfare', 'church')),
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
  name text not null check (length(name) between 2 and 120),
  state text not null default 'draft' check (state in ('draft', 'published', 'withdrawn')),
  district_id text not null references districts on delete restrict,
  contact_role text not null default '' check (length(contact_role) <= 80),
  telephone text not null default '' check (length(telephone) <= 40),
  email text not null default '' check (length(email) <= 200),
  website text not null default '' check (length(website) <= 300),
  accessibility text not null default '' check (length(accessibility) <= 500),
  -- Hidden until chosen (GDPR Art. 25): only the fields named here are shown to the public.
  public_fields text[] not null default '{}' check (public_fields <@ array['contact_role', 'telephone', 'email', 'website', 'accessibility', 'address', 'office_hours']),
  -- Set for entries taken from public pages: where from, and the year of that page.
  source_name text check (length(source_name) <= 200),
  source_year integer check (source_year between 2000 and 2100),
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index profiles_district on profiles (district_id);
create index profiles_name on profiles (name, id);
create index profiles_kind_name on profiles (kind, name, id);
create index profiles_name_similar on profiles using gin (access.fold(name) gin_trgm_ops);

create table projects (
  profile_id uuid primary key references profiles on delete cascade,
  -- The body that answers for the project (Träger); null while nobody knows.
  responsible_organisation_id uuid references profiles on delete restrict,
  lead_days integer check (lead_days between 0 and 90)
);
create index projects_responsible on projects (responsible_organisation_id);

create table profile_texts (
  profile_id uuid not null references profiles on delete cascade,
  lang text not null check (lang in ('de', 'leicht', 'en', 'tr', 'ar', 'uk')),
  text text not null check (length(text) between 1 and 4000),
  primary key (profile_id, lang)
);

create table profile_languages (
  profile_id uuid not null references profiles on delete cascade,
  language_code text not null references languages on delete restrict,
  primary key (profile_id, language_code)
);
create index profile_languages_code on profile_languages (language_code);

create table profile_topics (
  profile_id uuid not null references profiles on delete cascade,
  topic_code text not null references topics on delete restrict,
  primary key (profile_id, topic_code)
);
create index profile_topics_code on profile_topics (topic_code);

create table sites (
  id uuid primary key default gen_random_uuid(),
  profile_id uuid not null references profiles on delete cascade,
  position integer not null default 0,
  name text not null check (length(name) between 1 and 120),
  address text not null default '' check (length(address) <= 200),
  municipality_id text not null references municipalities on delete restrict
);
create index sites_profile on sites (profile_id, position);
create index sites_municipality on sites (municipality_id);

create table office_hours (
  id uuid primary key default gen_random_uuid(),
  site_id uuid not null references sites on delete cascade,
  -- ISO 8601: 1 is Monday, 7 is Sunday. Local time in Europe/Berlin.
  weekday integer not null check (weekday between 1 and 7),
  opens_at time not null,
  closes_at time not null check (closes_at > opens_at),
  channel text not null check (channel in ('open', 'appointment', 'telephone', 'online')),
  note text not null default '' check (length(note) <= 200),
  unique (site_id, weekday, opens_at, channel)
);
create index office_hours_site on office_hours (site_id);

create table office_hour_languages (
  office_hour_id uuid not null references office_hours on delete cascade,
  language_code text not null references languages on delete restrict,
  primary key (office_hour_id, language_code)
);
create index office_hour_languages_code on office_hour_languages (language_code);

create table umbrella_relations (
  member_id uuid not null references profiles on delete cascade,
  umbrella_id uuid not null references profiles on delete cascade check (umbrella_id <> member_id),
  starts_on date not null,
  ends_on date check (ends_on >= starts_on),
  primary key (member_id, umbrella_id, starts_on)
);
create index umbrella_relations_umbrella on umbrella_relations (umbrella_id);

-- Who acts for whom, from when to when.
create table role_grants (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references people on delete cascade,
  kind text not null check (kind in ('project-coordinator', 'association-board', 'centre-staff', 'operator', 'ministry')),
  profile_id uuid references profiles on delete cascade,
  area text check (area in ('volunteers', 'organisations')),
  starts_on date not null,
  ends_on date check (ends_on >= starts_on),
  granted_by uuid references people on delete set null,
  check ((kind in ('project-coordinator', 'association-board')) = (profile_id is not null)),
  check ((kind = 'centre-staff') = (area is not null)),
  exclude using gist (person_id with =, kind with =, coalesce(profile_id::text, area, '') with =, daterange(starts_on, ends_on, '[]') with &&)
);
create index role_grants_person on role_grants (person_id);
create index role_grants_profile on role_grants (profile_id);
create index role_grants_granted_by on role_grants (granted_by);

alter table profiles enable row level security;
alter table profiles force row level security;
-- Asked once per statement, not once per row: that is what the inner select is for.
create policy profiles_read on profiles for select to vielfaltsnetz_app
  using ((select access.is_centre() or access.is_system()) or id = any ((select access.profiles())::uuid[]));
create policy profiles_add on profiles for insert to vielfaltsnetz_app with check (access.is_centre() or access.is_system());
create policy profiles_change on profiles for update to vielfaltsnetz_app
  using (access.is_centre() or access.is_system() or id = any (access.profiles()))
  with check (access.is_centre() or access.is_system() or id = any (access.profiles()));
create policy profiles_remove on profiles for delete to vielfaltsnetz_app using (access.is_centre() or access.is_system());

-- What belongs to a profile is seen and changed by whoever sees the profile.
do $$
declare
  part text;
  of_profile constant text :=
    '(select access.is_centre() or access.is_system()) or profile_id = any ((select access.profiles())::uuid[])';
begin
  foreach part in array array['projects', 'profile_texts', 'profile_languages', 'profile_topics', 'sites'] loop
    execute format('alter table %I enable row level security', part);
    execute format('alter table %I force row level security', part);
    execute format('create policy %I on %I to vielfaltsnetz_app using (%s) with check (%s)', part || '_of_profile', part, of_profile, of_profile);
  end loop;
end $$;
alter table office_hours enable row level security;
alter table office_hours force row level security;
create policy office_hours_of_site on office_hours to vielfaltsnetz_app
  using (exists (select from sites s where s.id = site_id)) with check (exists (select from sites s where s.id = site_id));
alter table office_hour_languages enable row level security;
alter table office_hour_languages force row level security;
create policy office_hour_languages_of_hour on office_hour_languages to vielfaltsnetz_app
  using (exists (select from office_hours h where h.id = office_hour_id))
  with check (exists (select from office_hours h where h.id = office_hour_id));
alter table umbrella_relations enable row level security;
alter table umbrella_relations force row level security;
create policy umbrella_relations_of_profile on umbrella_relations to vielfaltsnetz_app
  using (access.is_centre() or access.is_system() or member_id = any (access.profiles()) or umbrella_id = any (access.profiles()))
  with check (access.is_centre() or access.is_system());
alter table role_grants enable row level security;
alter table role_grants force row level security;
create policy role_grants_read on role_grants for select to vielfaltsnetz_app
  using (person_id = access.person_id() or access.is_centre() or access.is_operator() or access.is_system());
create policy role_grants_add on role_grants for insert to vielfaltsnetz_app
  with check (access.is_system() or access.is_operator() or (access.is_centre() and kind in ('project-coordinator', 'association-board')));
create policy role_grants_change on role_grants for update to vielfaltsnetz_app
  using (access.is_system() or access.is_operator() or (access.is_centre() and kind in ('project-coordinator', 'association-board')))
  with check (access.is_system() or access.is_operator() or (access.is_centre() and kind in ('project-coordinator', 'association-board')));

grant select, insert, update, delete on profiles, projects, profile_texts, profile_languages, profile_topics, sites, office_hours,
  office_hour_languages, umbrella_relations to vielfaltsnetz_app;
grant select, insert, update on role_grants to vielfaltsnetz_app;
