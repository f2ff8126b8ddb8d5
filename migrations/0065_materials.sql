-- Materials: forms, leaflets, hand-outs and what else the centre gives away, each at an address that stays while its versions change, with the
-- words of their files and a search of their own.
-- Replaces two checks of search_documents, so that it may hold materials: an exclusive lock on that table while its rows are looked through once.

create table materials (
  id uuid primary key default gen_random_uuid(),
  -- The address; made from the first title and never changed.
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
  kind text not null check (kind in ('form', 'leaflet', 'handout', 'module-plan', 'method-card', 'slides', 'report', 'link')),
  -- The area of the centre it belongs to; null for both.
  area text check (area in ('volunteers', 'organisations')),
  -- Modules of the Leitfaden Basisqualifizierung, 1 to 8.
  modules smallint[] not null default '{}' check (modules <@ array[1, 2, 3, 4, 5, 6, 7, 8]::smallint[] and cardinality(modules) <= 8),
  audience text[] not null default '{}'
    check (audience <@ array['clients', 'volunteers', 'coordinators', 'trainers', 'associations', 'institutions'] and cardinality(audience) <= 6),
  -- Languages of the material itself, codes of the table languages.
  languages text[] not null default '{}' check (cardinality(languages) <= 20 and length(languages::text) <= 100),
  licence text not null
    check (licence in ('CC0-1.0', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'CC-BY-NC-4.0', 'CC-BY-NC-SA-4.0', 'CC-BY-ND-4.0', 'stated', 'linked')),
  credit text not null default '' check (length(credit) <= 200),
  source_name text not null default '' check (length(source_name) <= 200),
  source_year integer check (source_year between 1990 and 2100),
  accessible_note text not null default '' check (length(accessible_note) <= 500),
  state text not null default 'draft' check (state in ('draft', 'published', 'withdrawn')),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  published_at timestamptz
);
create index materials_updated on materials (updated_at desc, id desc);
create index materials_state_updated on materials (state, updated_at desc, id desc);

create table material_texts (
  material_id uuid not null references materials on delete cascade,
  lang text not null check (lang in ('de', 'leicht', 'en', 'tr', 'ar', 'uk')),
  title text not null check (length(title) between 1 and 160),
  summary text not null check (length(summary) <= 600),
  primary key (material_id, lang)
);
create index material_texts_title on material_texts using gin (access.fold(title) gin_trgm_ops);

-- Each version is a file or a link; the one with the highest number counts, the others are kept.
create table material_versions (
  material_id uuid not null references materials on delete cascade,
  number integer not null check (number between 1 and 9999),
  -- The id in the store of files.
  file text unique check (file ~ '^[0-9a-f]{32}$'),
  file_type text check (length(file_type) <= 100),
  file_name text check (length(file_name) between 1 and 140),
  file_bytes integer check (file_bytes > 0),
  link text check (link ~ '^https?://' and length(link) <= 300),
  pages integer check (pages > 0),
  -- Whether a PDF says what is heading, list or picture; null while nobody knows.
  tagged boolean,
  valid_from date,
  valid_year integer check (valid_year between 1990 and 2100),
  news text not null default '' check (length(news) <= 300),
  added_at timestamptz not null,
  -- How far the reading of its words has come.
  text_state text not null check (text_state in ('none', 'waiting', 'reading', 'read', 'failed')),
  text_failure text check (text_failure in ('encrypted', 'damaged', 'too-slow', 'too-large', 'empty', 'lost')),
  text_attempts integer not null default 0,
  text_begun_at timestamptz,
  primary key (material_id, number),
  check ((file is null) = (link is not null)),
  check ((file is null) = (file_type is null) and (file is null) = (file_name is null) and (file is null) = (file_bytes is null)),
  check ((text_state = 'failed') = (text_failure is not null))
);
create index material_versions_unread on material_versions (added_at) where text_state in ('waiting', 'reading');

-- The words of the files, part by part; of the current version only.
create table material_contents (
  material_id uuid not null,
  number integer not null,
  parts text[] not null check (cardinality(parts) <= 400 and length(parts::text) <= 700000),
  primary key (material_id, number),
  foreign key (material_id, number) references material_versions on delete cascade
);

-- The search over published materials: one narrow row each, and each combination of filter values once, with how many materials share it.
-- Counting the filters reads the combinations, which are few, and not the materials.
create table material_groups (
  id integer primary key generated always as identity,
  kind text not null check (length(kind) <= 40),
  area text check (length(area) <= 40),
  modules smallint[] not null,
  audience text[] not null,
  languages text[] not null,
  valid_year integer,
  count integer not null default 0 check (count >= 0),
  unique nulls not distinct (kind, area, modules, audience, languages, valid_year)
);

create table material_finds (
  material_id uuid primary key references materials on delete cascade,
  group_id integer not null references material_groups on delete restrict,
  changed_at timestamptz not null,
  title_words tsvector not null,
  words tsvector not null
);
create index material_finds_group on material_finds (group_id, changed_at desc);
create index material_finds_newest on material_finds (changed_at desc, material_id) include (group_id);
create index material_finds_words on material_finds using gin (words);

-- Where in a material the words stand.
create table material_passages (
  material_id uuid not null references material_finds on delete cascade,
  part integer not null,
  content text not null check (length(content) <= 20000),
  german boolean not null,
  words tsvector not null generated always as (
    to_tsvector('simple', access.search_fold(content))
    || case when german then to_tsvector('german', access.search_fold(content)) else '' end) stored,
  primary key (material_id, part)
);

create function access.count_materials() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then update public.material_groups set count = count - 1 where id = old.group_id; end if;
  if tg_op <> 'DELETE' then update public.material_groups set count = count + 1 where id = new.group_id; end if;
  return null;
end $$;
create trigger material_finds_counted after insert or delete or update of group_id on material_finds
  for each row execute function access.count_materials();

-- At most so many materials for a query, of these groups where they are given. As in access.find_documents a sequential scan is forbidden: it
-- would unpack the long vectors of every row. What has the words in its title ranks by how; all else comes after.
create function access.find_materials(query tsquery, groups integer[], most integer)
  returns table (material_id uuid, group_id integer, changed_at timestamptz, rank real)
  language sql stable set enable_seqscan = off
begin atomic
  select f.material_id, f.group_id, f.changed_at,
    case when f.title_words @@ query then 1 + ts_rank(f.title_words, query) else 0 end
  from public.material_finds f
  where f.words @@ query and (groups is null or f.group_id in (select unnest(groups))) limit most;
end;

alter table materials enable row level security;
alter table materials force row level security;
create policy materials_read on materials for select to vielfaltsnetz_app
  using (state = 'published' or (select access.is_centre() or access.is_system()));
create policy materials_add on materials for insert to vielfaltsnetz_app with check (access.is_centre() or access.is_system());
create policy materials_change on materials for update to vielfaltsnetz_app
  using (access.is_centre() or access.is_system()) with check (access.is_centre() or access.is_system());

-- What belongs to a material is seen by whoever sees the material, and written by the centre.
do $$
declare
  part text;
  writers constant text := '((select access.is_centre() or access.is_system()))';
begin
  foreach part in array array['material_texts', 'material_versions', 'material_contents'] loop
    execute format('alter table %I enable row level security', part);
    execute format('alter table %I force row level security', part);
    execute format('create policy %I on %I for select to vielfaltsnetz_app using (exists (select from materials m where m.id = material_id))', part || '_read', part);
    execute format('create policy %I on %I for insert to vielfaltsnetz_app with check %s', part || '_add', part, writers);
    execute format('create policy %I on %I for update to vielfaltsnetz_app using %s with check %s', part || '_change', part, writers, writers);
    execute format('create policy %I on %I for delete to vielfaltsnetz_app using %s', part || '_remove', part, writers);
  end loop;
  -- Of published materials only, so reading is open by a constant condition: operators that are not leakproof keep their indexes.
  foreach part in array array['material_groups', 'material_finds', 'material_passages'] loop
    execute format('alter table %I enable row level security', part);
    execute format('alter table %I force row level security', part);
    execute format('create policy %I on %I for select using (true)', part || '_read', part);
    execute format('create policy %I on %I for insert to vielfaltsnetz_app with check %s', part || '_add', part, writers);
    execute format('create policy %I on %I for update to vielfaltsnetz_app using %s with check %s', part || '_change', part, writers, writers);
    execute format('create policy %I on %I for delete to vielfaltsnetz_app using %s', part || '_remove', part, writers);
  end loop;
end $$;
grant select, insert, update on materials, material_versions, material_groups to vielfaltsnetz_app;
grant select, insert, update, delete on material_texts to vielfaltsnetz_app;
grant select, insert, delete on material_contents, material_finds, material_passages to vielfaltsnetz_app;

-- Materials in the search over everything, whatever kinds it knows by now.
do $$
declare
  kinds text;
begin
  select pg_get_constraintdef(oid) into strict kinds from pg_constraint
    where conrelid = 'search_documents'::regclass and conname = 'search_documents_kind_check';
  alter table search_documents drop constraint search_documents_kind_check;
  execute 'alter table search_documents add constraint search_documents_kind_check '
    || replace(kinds, '''article''::text', '''article''::text, ''material''::text');
end $$;
alter table search_documents drop constraint search_documents_check;
alter table search_documents add constraint search_documents_check check ((profile_id is not null) = (kind in ('project', 'organisation')));

-- As before; but the words of whole files are not unpacked for ranking: found by its text, a material comes after what was found by its own.
create or replace function access.find_documents(query tsquery, langs text[], most integer)
  returns table (id bigint, kind text, ref text, lang text, rank real, by_title boolean)
  language sql stable set enable_seqscan = off
begin atomic
  (select d.id, d.kind, d.ref, d.lang, 1 + ts_rank(d.title_words, query), true
    from public.search_documents d where d.title_words @@ query and d.lang || '' = any (langs) limit most)
  union all
  (select d.id, d.kind, d.ref, d.lang, case when d.kind = 'material' then 0.01 else ts_rank(d.words, query) end, false
    from public.search_documents d where d.words @@ query and d.lang || '' = any (langs) and not d.title_words @@ query limit most);
end;
