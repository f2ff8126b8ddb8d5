-- Districts, municipalities and postcodes, so that people and offers can be found by place. Public reference data without
-- row-level security; the rows come from src/modules/places/data (loadPlaces), never from a migration.
-- Locks nothing that exists: new tables only.

create table districts (
  id text primary key check (id ~ '^[a-z]+(-[a-z]+)*$' and length(id) <= 60),
  land text not null check (length(land) between 1 and 40),
  official_key text check (official_key ~ '^\d{5}$'),
  kind text not null check (kind in ('landkreis', 'kreisfreie-stadt')),
  name text not null check (length(name) between 1 and 80),
  -- Names in other scripts by language, such as {"ar": "…"}.
  names jsonb not null default '{}' check (jsonb_typeof(names) = 'object' and length(names::text) <= 1000),
  regierungsbezirk text not null check (length(regierungsbezirk) between 1 and 40),
  valid_from date not null,
  -- The last day; null until further notice.
  valid_to date check (valid_to >= valid_from),
  lat double precision not null check (lat between 47 and 56),
  lon double precision not null check (lon between 5 and 16)
);

create table municipalities (
  id text primary key check (id ~ '^\d{8}$'),
  name text not null check (length(name) between 1 and 80),
  names jsonb not null default '{}' check (jsonb_typeof(names) = 'object' and length(names::text) <= 1000),
  town boolean not null,
  special_status boolean not null,
  former_names text[] not null default '{}' check (length(array_to_string(former_names, '')) <= 400),
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  lat double precision not null check (lat between 47 and 56),
  lon double precision not null check (lon between 5 and 16)
);

create table municipality_districts (
  municipality_id text not null references municipalities on delete cascade,
  district_id text not null references districts on delete restrict,
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  primary key (municipality_id, valid_from),
  constraint municipality_in_one_district
    exclude using gist (municipality_id with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index municipality_districts_district on municipality_districts (district_id);

create table postcodes (
  postcode text not null check (postcode ~ '^\d{5}$'),
  municipality_id text not null references municipalities on delete cascade,
  primary key (postcode, municipality_id)
);
create index postcodes_municipality on postcodes (municipality_id);

-- Every spelling a place is searched by, folded as foldName() does: own, former, short and translated names.
create table place_names (
  municipality_id text references municipalities on delete cascade,
  district_id text references districts on delete cascade,
  folded_name text not null check (length(folded_name) between 1 and 120),
  check (num_nonnulls(municipality_id, district_id) = 1),
  unique nulls not distinct (municipality_id, district_id, folded_name)
);
create index place_names_district on place_names (district_id);
-- GiST, not GIN: for a table this small the planner prices a GIN scan above reading everything, and comparing is what costs.
create index place_names_folded on place_names using gist (folded_name gist_trgm_ops (siglen = 128));

-- Which edition of the rows is loaded.
create table places_version (
  only_row boolean primary key default true check (only_row),
  checksum text not null check (length(checksum) = 64),
  loaded_at timestamptz not null
);

-- The start of the program loads the rows (loadPlaces); places are never deleted, what follows from them is made anew.
grant select, insert, update on districts, municipalities, places_version to vielfaltsnetz_app;
grant select, insert, delete on municipality_districts, postcodes, place_names to vielfaltsnetz_app;
