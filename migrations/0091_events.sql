-- Meetings of the centre, of projects and of associations: what the public calendar shows and people sign up for.
-- Locks nothing that exists; takes the article `veranstaltungen` away, whose address the calendar has now.

create table events (
  id uuid primary key default gen_random_uuid(),
  offer_id uuid not null unique references offers on delete restrict,
  -- Who invites; null is the centre. The name is kept here, because the public may not read profiles.
  profile_id uuid references profiles on delete restrict,
  organiser_name text not null default '' check (length(organiser_name) <= 120),
  -- Address of the organiser's public page without the language; null while it has none.
  organiser_path text check (organiser_path ~ '^/' and length(organiser_path) <= 120),
  slug text collate "C" not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 100),
  kind text not null check (kind in ('state-meeting', 'regional-meeting', 'quality-circle', 'input-evening', 'exchange', 'ceremony', 'other')),
  -- Null: both areas.
  area text check (area in ('volunteers', 'organisations')),
  state text not null default 'draft' check (state in ('draft', 'published', 'cancelled')),
  form text not null check (form in ('in-person', 'online', 'hybrid')),
  -- What the clock on the wall says, and where the wall is; the instants follow from both (TI-01).
  local_start timestamp not null,
  local_end timestamp not null check (local_end > local_start),
  zone text not null default 'Europe/Berlin' check (zone = 'Europe/Berlin'),
  starts_at timestamptz not null generated always as (local_start at time zone zone) stored,
  ends_at timestamptz not null generated always as (local_end at time zone zone) stored,
  -- Both days belong to the time in which one can sign up. Null: from publication, until it starts.
  opens_on date,
  closes_on date,
  municipality_id text references municipalities on delete restrict,
  district_id text references districts on delete restrict,
  venue text not null default '' check (length(venue) <= 120),
  address text not null default '' check (length(address) <= 200),
  languages text[] not null default '{}' check (length(languages::text) <= 400),
  accessibility text not null default '' check (length(accessibility) <= 600),
  audience text not null check (audience in ('everyone', 'volunteers', 'coordinators', 'associations', 'institutions')),
  -- Who may put a name on the list: anybody, the organiser's team only, or nobody needs to.
  sign_up text not null check (sign_up in ('open', 'by-team', 'none')),
  -- Counted up by each change that calendars must learn of (RFC 5545, 3.8.7.4).
  sequence integer not null default 0 check (sequence >= 0),
  published_at timestamptz,
  cancelled_at timestamptz,
  cancel_reason text not null default '' check (length(cancel_reason) <= 500),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  check ((state = 'cancelled') = (cancelled_at is not null)),
  check (form = 'online' or municipality_id is not null)
);
create index events_public on events (starts_at, id) where state <> 'draft';
create index events_profile on events (profile_id, starts_at, id);
create index events_municipality on events (municipality_id);
create index events_district on events (district_id);

create table event_texts (
  event_id uuid not null references events on delete cascade,
  lang text not null check (lang in ('de', 'leicht', 'en', 'tr', 'ar', 'uk')),
  title text not null check (length(title) between 3 and 120),
  text text not null check (length(text) <= 6000),
  primary key (event_id, lang)
);

-- Apart, because only the team and those who have a seat may know it.
create table event_online_links (
  event_id uuid primary key references events on delete cascade,
  url text not null check (url ~ '^https?://' and length(url) <= 500)
);

alter table events enable row level security;
alter table events force row level security;
create policy events_read on events for select to vielfaltsnetz_app using (state <> 'draft' or access.organises(profile_id));
create policy events_write on events to vielfaltsnetz_app using (access.organises(profile_id)) with check (access.organises(profile_id));
alter table event_texts enable row level security;
alter table event_texts force row level security;
create policy event_texts_read on event_texts for select to vielfaltsnetz_app using (exists (select from events e where e.id = event_id));
create policy event_texts_write on event_texts to vielfaltsnetz_app
  using (exists (select from events e where e.id = event_id and access.organises(e.profile_id)))
  with check (exists (select from events e where e.id = event_id and access.organises(e.profile_id)));
alter table event_online_links enable row level security;
alter table event_online_links force row level security;
create policy event_online_links_of_team on event_online_links to vielfaltsnetz_app
  using (exists (select from events e where e.id = event_id and access.organises(e.profile_id)))
  with check (exists (select from events e where e.id = event_id and access.organises(e.profile_id)));
grant select, insert, update on events to vielfaltsnetz_app;
grant select, insert, update, delete on event_texts, event_online_links to vielfaltsnetz_app;

delete from search_documents where kind = 'article' and ref = 'veranstaltungen';
delete from articles where slug = 'veranstaltungen';
