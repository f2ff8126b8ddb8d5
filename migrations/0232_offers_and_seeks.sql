-- What projects and associations offer one another and seek: rooms, equipment, know-how, partners, volunteers. Open ones are public;
-- what is written about them is for the two sides alone. Locks nothing.

create table listings (
  id uuid primary key default gen_random_uuid(),
  profile_id uuid not null references profiles on delete cascade,
  direction text not null check (direction in ('offer', 'seek')),
  kind text not null check (kind in ('room', 'equipment', 'know-how', 'partner', 'volunteers')),
  title text not null check (length(title) between 3 and 120),
  text text not null check (length(text) between 1 and 1500),
  -- The language the text is written in.
  lang text not null check (lang in ('de', 'leicht', 'en', 'tr', 'ar', 'uk')),
  municipality_id text not null references municipalities on delete restrict,
  district_id text not null references districts on delete restrict,
  lat double precision not null,
  lon double precision not null,
  state text not null default 'open' check (state in ('open', 'closed', 'removed')),
  -- The last day on which it is shown.
  expires_on date not null,
  -- Told that it ends; empty again once it is renewed.
  warned_at timestamptz,
  ended_at timestamptz,
  removal_reason text not null default '' check (length(removal_reason) <= 500),
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  check ((state = 'open') = (ended_at is null)),
  check ((state = 'removed') = (removal_reason <> ''))
);
create index listings_open on listings (created_at desc, id desc) where state = 'open';
create index listings_kind on listings (kind, direction, created_at desc, id desc) where state = 'open';
create index listings_district on listings (district_id, created_at desc, id desc);
create index listings_municipality on listings (municipality_id);
create index listings_place on listings (lat, lon) where state = 'open';
create index listings_profile on listings (profile_id, created_at desc);
create index listings_expiring on listings (expires_on) where state = 'open';
create index listings_ended on listings (ended_at) where ended_at is not null;

-- One conversation for each listing and each side that asks. Names stand here, since neither side may read the other's profile.
create table listing_conversations (
  id uuid primary key default gen_random_uuid(),
  listing_id uuid not null references listings on delete cascade,
  owner_id uuid not null references profiles on delete cascade,
  asker_id uuid not null references profiles on delete cascade check (asker_id <> owner_id),
  owner_name text not null check (length(owner_name) <= 120),
  asker_name text not null check (length(asker_name) <= 120),
  last_at timestamptz not null,
  unique (listing_id, asker_id)
);
create index listing_conversations_owner on listing_conversations (owner_id, last_at desc);
create index listing_conversations_asker on listing_conversations (asker_id, last_at desc);
create index listing_conversations_old on listing_conversations (last_at);

create table listing_messages (
  id uuid primary key default gen_random_uuid(),
  conversation_id uuid not null references listing_conversations on delete cascade,
  side text not null check (side in ('owner', 'asker')),
  text text not null check (length(text) between 1 and 2000),
  at timestamptz not null,
  person_id uuid references people on delete set null
);
create index listing_messages_conversation on listing_messages (conversation_id, at);
create index listing_messages_person on listing_messages (person_id);

create table listing_renewals (
  token_hash bytea primary key check (length(token_hash) = 32),
  listing_id uuid not null references listings on delete cascade,
  expires_at timestamptz not null
);
create index listing_renewals_listing on listing_renewals (listing_id);
create index listing_renewals_expires_at on listing_renewals (expires_at);

alter table listings enable row level security;
alter table listings force row level security;
create policy listings_read on listings for select to vielfaltsnetz_app
  using (state = 'open' or (select access.is_centre() or access.is_system()) or profile_id = any ((select access.profiles())::uuid[]));
create policy listings_add on listings for insert to vielfaltsnetz_app
  with check (access.is_system() or profile_id = any (access.profiles()));
create policy listings_change on listings for update to vielfaltsnetz_app
  using (access.is_centre() or access.is_system() or profile_id = any (access.profiles()))
  with check (access.is_centre() or access.is_system() or profile_id = any (access.profiles()));
create policy listings_forget on listings for delete to vielfaltsnetz_app using (access.is_system());
alter table listing_conversations enable row level security;
alter table listing_conversations force row level security;
create policy listing_conversations_of_both on listing_conversations to vielfaltsnetz_app
  using ((select access.is_system()) or owner_id = any ((select access.profiles())::uuid[]) or asker_id = any ((select access.profiles())::uuid[]))
  with check ((select access.is_system()) or owner_id = any ((select access.profiles())::uuid[]) or asker_id = any ((select access.profiles())::uuid[]));
alter table listing_messages enable row level security;
alter table listing_messages force row level security;
create policy listing_messages_of_both on listing_messages to vielfaltsnetz_app
  using (exists (select from listing_conversations e where e.id = conversation_id))
  with check (exists (select from listing_conversations e where e.id = conversation_id));
alter table listing_renewals enable row level security;
alter table listing_renewals force row level security;
create policy listing_renewals_system on listing_renewals to vielfaltsnetz_app using (access.is_system()) with check (access.is_system());

grant select, insert, update, delete on listings, listing_conversations to vielfaltsnetz_app;
grant select, insert on listing_messages to vielfaltsnetz_app;
grant select, insert, delete on listing_renewals to vielfaltsnetz_app;
