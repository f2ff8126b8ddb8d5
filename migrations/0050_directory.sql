-- What the public sees of projects and organisations, and the search over everything public. A projection: only published profiles, and of
-- these only what was chosen to be public, are ever written here; it is rewritten in the transaction of each change. Public pages read
-- nothing else, so a forgotten filter cannot show a hidden field.
-- Locks nothing that exists.

-- Text as the search compares it: access.fold, gender signs inside words dropped (Lots*innen, Lots:innen), Arabic spellings made one,
-- apostrophes inside Cyrillic words dropped (здоров’я), and Cyrillic letters that keyboards give for one another made one (src/kernel/cyrillic.ts),
-- the dots of Leichte Sprache taken out (Daten·schutz).
create function access.search_fold(text) returns text language sql immutable parallel safe strict
  return translate(
    regexp_replace(access.fold(regexp_replace($1, '([[:alpha:]])[*:_/](in)', '\1\2', 'g')), '[\u064B-\u0652\u0670\u0640]|(?<=[\u0400-\u052F])''(?=[\u0400-\u052F])', '', 'g'),
    'іїйыӣєэґѓќўӯأإآٱىیةکگڤ·‧', 'иииииееггкууااااييهككف');

-- Great-circle distance (haversine on the mean radius of the IUGG), the same formula as the places module. Not strict: then it is inlined.
create function access.distance_km(lat1 double precision, lon1 double precision, lat2 double precision, lon2 double precision)
  returns double precision language sql immutable parallel safe
  return 2 * 6371.0088 * asin(least(1, sqrt(
    sin(radians(lat2 - lat1) / 2) ^ 2 + cos(radians(lat1)) * cos(radians(lat2)) * sin(radians(lon2 - lon1) / 2) ^ 2)));

-- One narrow row per published profile: what lists are filtered, counted and sorted by.
create table directory_entries (
  profile_id uuid primary key references profiles on delete cascade,
  kind text not null check (length(kind) <= 40),
  slug text not null unique check (length(slug) <= 80),
  name text not null check (length(name) <= 120),
  -- Folded; compared byte by byte, which is the quick way to sort.
  sort_name text collate "C" not null check (length(sort_name) <= 200),
  -- The order of kinds in a list: projects first.
  rank smallint not null,
  district_id text not null references districts on delete restrict,
  languages text[] not null,
  topics text[] not null,
  responsible_id uuid references profiles on delete set null,
  umbrella_ids uuid[] not null
);
create index directory_entries_order on directory_entries (rank, sort_name, profile_id);
create index directory_entries_district on directory_entries (district_id, rank, sort_name);
create index directory_entries_responsible on directory_entries (responsible_id);
create index directory_entries_umbrellas on directory_entries using gin (umbrella_ids);

-- What a card and a profile page show. Apart from the narrow row, so that counting need not read it.
create table directory_pages (
  profile_id uuid primary key references directory_entries on delete cascade,
  card jsonb not null check (length(card::text) <= 8000),
  page jsonb not null check (length(page::text) <= 60000),
  updated_at timestamptz not null
);

-- Where an entry is found on the map. A profile without sites stands for its whole district, at the district's point.
create table directory_points (
  profile_id uuid not null references directory_entries on delete cascade,
  position integer not null,
  lat double precision not null check (lat between 47 and 56),
  lon double precision not null check (lon between 5 and 16),
  municipality_id text references municipalities on delete restrict,
  district_id text not null references districts on delete restrict,
  whole_district boolean not null,
  primary key (profile_id, position)
);
create index directory_points_place on directory_points (lat, lon);
create index directory_points_district on directory_points (district_id);
create index directory_points_municipality on directory_points (municipality_id);

-- Everything public, as the search finds it: one row per thing and language.
create table search_documents (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('project', 'organisation', 'article')),
  -- The profile's id, or the article's slug.
  ref text collate "C" not null check (length(ref) <= 120),
  profile_id uuid references profiles on delete cascade check ((profile_id is null) = (kind = 'article')),
  lang text not null check (lang in ('de', 'leicht', 'en', 'tr', 'ar', 'uk')),
  title text not null check (length(title) between 1 and 300),
  summary text not null check (length(summary) <= 2000),
  body text not null check (length(body) <= 100000),
  -- Address without the language in front.
  path text not null check (path ~ '^/' and length(path) <= 300),
  -- Two readings side by side, because the German stemmer knows Häuser as Haus but takes Kurs and Kurse for two words.
  title_words tsvector not null generated always as (
    to_tsvector('simple', access.search_fold(title)) || case when lang in ('de', 'leicht') then to_tsvector('german', access.search_fold(title)) else '' end) stored,
  words tsvector not null generated always as (
    setweight(to_tsvector('simple', access.search_fold(title)), 'A') || setweight(to_tsvector('simple', access.search_fold(summary)), 'B')
    || setweight(to_tsvector('simple', access.search_fold(body)), 'C')
    || case when lang in ('de', 'leicht') then setweight(to_tsvector('german', access.search_fold(title)), 'B')
      || setweight(to_tsvector('german', access.search_fold(summary || ' ' || body)), 'D') else '' end) stored,
  unique (ref, lang)
);
create index search_documents_words on search_documents using gin (words);
create index search_documents_title_words on search_documents using gin (title_words);
create index search_documents_entry_words on search_documents using gin (words) where profile_id is not null;
create index search_documents_profile on search_documents (profile_id);

-- The best documents for a query: those found by their title first, then by their text, at most so many in all, ranked. Texts are asked only for
-- what the titles leave free, since a title that fits ranks before every text. A sequential scan is
-- forbidden: for frequent words the planner would choose it, and unpack the long vectors of every row it passes. The indexes answer without.
-- The language is compared as an expression, so that no index of languages is joined in: it would name half the table.
create function access.find_documents(query tsquery, langs text[], most integer)
  returns table (id bigint, kind text, ref text, lang text, rank real, by_title boolean)
  language sql stable set enable_seqscan = off
begin atomic
  with titled as materialized (
    select d.id, d.kind, d.ref, d.lang, 1 + ts_rank(d.title_words, query), true
    from public.search_documents d where d.title_words @@ query and d.lang || '' = any (langs) limit most)
  select * from titled
  union all
  (select d.id, d.kind, d.ref, d.lang, ts_rank(d.words, query), false
    from public.search_documents d where d.words @@ query and d.lang || '' = any (langs) and not d.title_words @@ query
    limit most - (select count(*) from titled));
end;
create function access.find_profiles(query tsquery) returns setof uuid language sql stable set enable_seqscan = off
begin atomic
  select distinct d.profile_id from public.search_documents d where d.words @@ query and d.profile_id is not null;
end;

-- Every word of the documents, with the number of documents it stands in: for compound words, other endings and slips of the pen.
create table search_words (
  word text collate "C" primary key check (length(word) <= 120),
  -- As it was written first, for "Did you mean".
  shown text not null check (length(shown) <= 40),
  count integer not null check (count > 0)
);
create index search_words_similar on search_words using gin (word gin_trgm_ops);

-- Words of whatever text are counted, whoever writes it, so the program may not write them itself. Folding is dear: each spelling once.
create function access.count_words() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  with spelling as (
    select t.token, count(*) as count
    from changed d cross join lateral (
      select distinct p.token
      -- U+02BC is the apostrophe that the parser takes for a letter.
      from ts_parse('default', regexp_replace(regexp_replace(translate(concat_ws(' ', d.title, d.summary, d.body), '·‧', ''), '([[:alpha:]])[*:_/](in)', '\1\2', 'g'),
        '(?<=[\u0400-\u052F])[''’‘`´](?=[\u0400-\u052F])', 'ʼ', 'g')) p
      where p.tokid in (1, 2, 10, 11) and length(p.token) between 3 and 40) t
    group by t.token
  ), folded as (
    select access.search_fold(token) as word, min(token) as shown, sum(count)::integer as count from spelling group by 1
  ), gone as (
    delete from public.search_words w using folded f where tg_op = 'DELETE' and w.word = f.word and w.count <= f.count
  ), fewer as (
    update public.search_words w set count = w.count - f.count from folded f where tg_op = 'DELETE' and w.word = f.word and w.count > f.count
  )
  insert into public.search_words as w (word, shown, count)
    select word, shown, count from folded where tg_op = 'INSERT' and word <> '' order by word
    on conflict (word) do update set count = w.count + excluded.count;
  return null;
end $$;
create trigger search_documents_words_added after insert on search_documents referencing new table as changed
  for each statement execute function access.count_words();
create trigger search_documents_words_removed after delete on search_documents referencing old table as changed
  for each statement execute function access.count_words();

-- Reading is open to everybody by a constant condition: with a condition that asks who reads, operators that are not leakproof (@@, %, &&)
-- could not use their indexes. Writing is for those who may change the profile.
do $$
declare
  part text;
  writers constant text := '(access.is_centre() or access.is_system() or profile_id = any (access.profiles()))';
begin
  foreach part in array array['directory_entries', 'directory_pages', 'directory_points', 'search_documents'] loop
    execute format('alter table %I enable row level security', part);
    execute format('alter table %I force row level security', part);
    execute format('create policy %I on %I for select using (true)', part || '_read', part);
    execute format('create policy %I on %I for insert to vielfaltsnetz_app with check %s', part || '_add', part, writers);
    execute format('create policy %I on %I for update to vielfaltsnetz_app using %s with check %s', part || '_change', part, writers, writers);
    execute format('create policy %I on %I for delete to vielfaltsnetz_app using %s', part || '_remove', part, writers);
  end loop;
end $$;
grant select, insert, update, delete on directory_entries, directory_pages, directory_points to vielfaltsnetz_app;
grant select, insert, delete on search_documents to vielfaltsnetz_app;
grant select on search_words to vielfaltsnetz_app;
