-- Words of whole files stand in most materials and would take the place of everything else in the search over everything, so materials are asked
-- by their text for what is left only, and their long vectors are not unpacked for ranking. Each of the two kinds has an index of its own.
-- Writes to search_documents wait while the indexes are built anew: seconds for tens of thousands of texts.

drop index search_documents_words;
create index search_documents_words on search_documents using gin (words) where kind <> 'material';
create index search_documents_material_words on search_documents using gin (words) where kind = 'material';

-- Texts are asked only for what the titles leave free, since a title that fits ranks before every text; a sequential scan is forbidden, and the
-- language compared as an expression, for the reasons that stand in 0050.
create or replace function access.find_documents(query tsquery, langs text[], most integer)
  returns table (id bigint, kind text, ref text, lang text, rank real, by_title boolean)
  language sql stable set enable_seqscan = off
begin atomic
  with titled as materialized (
    select d.id, d.kind, d.ref, d.lang, (1 + ts_rank(d.title_words, query))::real as rank, true
    from public.search_documents d where d.title_words @@ query and d.lang || '' = any (langs) limit most),
  texted as materialized (
    select d.id, d.kind, d.ref, d.lang, ts_rank(d.words, query) as rank, false
    from public.search_documents d
    where d.kind <> 'material' and d.words @@ query and d.lang || '' = any (langs) and not d.title_words @@ query
    limit most - (select count(*) from titled))
  select * from titled
  union all
  select * from texted
  union all
  (select d.id, d.kind, d.ref, d.lang, 0.01::real, false
    from public.search_documents d
    where d.kind = 'material' and d.words @@ query and d.lang || '' = any (langs) and not d.title_words @@ query
    limit most - (select count(*) from titled) - (select count(*) from texted));
end;

-- The words to look for may hold values of filters, which stand in both vectors as words of their own; whether the title itself has the words is
-- asked by the typed ones alone. Titles first: what is cut off where a word is frequent are materials that have it in their text only.
create index material_finds_title_words on material_finds using gin (title_words);
drop function access.find_materials(tsquery, integer[], integer);
create function access.find_materials(query tsquery, typed tsquery, most integer)
  returns table (material_id uuid, group_id integer, changed_at timestamptz, rank real)
  language sql stable set enable_seqscan = off
begin atomic
  with titled as materialized (
    select f.material_id, f.group_id, f.changed_at, (1 + ts_rank(f.title_words, typed))::real as rank
    from public.material_finds f where f.title_words @@ query limit most)
  select * from titled
  union all
  (select f.material_id, f.group_id, f.changed_at, 0::real
    from public.material_finds f where f.words @@ query and not f.title_words @@ typed limit most - (select count(*) from titled));
end;

-- Those that are there already; this migration works as the system.
select set_config('actor.system', 'migration', true);
update material_finds f set words = f.words || filters.words, title_words = f.title_words || filters.words
from material_groups g cross join lateral (
  select string_agg(quote_literal(lexeme), ' ')::tsvector as words from (
    select '=kinds=' || g.kind as lexeme
    union all select '=areas=' || area from unnest(case when g.area is null then array['volunteers', 'organisations'] else array[g.area] end) area
    union all select '=modules=' || number from unnest(g.modules) number
    union all select '=audiences=' || whom from unnest(g.audience) whom
    union all select '=languages=' || code from unnest(g.languages) code
    union all select '=years=' || g.valid_year where g.valid_year is not null) lexemes) filters
where g.id = f.group_id;
