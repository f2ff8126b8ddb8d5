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
