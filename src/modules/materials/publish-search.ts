import { sql } from 'kysely'
import { type Lang, languages } from '#kernel/language.ts'
import type { Tx } from '#platform/db/index.ts'
import { replaceDocuments, type SearchableThing } from '#modules/directory/index.ts'
import { materialPage } from './addresses.ts'
import { materialLexemes } from './find-materials/filter-sql.ts'
import type { MaterialText } from './material.ts'

// A vector holds a megabyte at most; the beginning of a long text is enough to find it by.
const longestSearched = 300_000
const longestDocument = 100_000
// A page of a file found again by its words.
const longestPassage = 20_000

/**
 * Brings these materials into the search, or out of it, as they are now: published ones only, each by its texts in all languages and
 * by the words of its current version. Part of every change's transaction.
 */
export async function refreshSearch(tx: Tx, ids: readonly string[]): Promise<void> {
  const chosen = sql`any (${[...ids]}::uuid[])`
  await sql`delete from material_finds where material_id = ${chosen}`.execute(tx)
  await sql`
    insert into material_groups (kind, area, modules, audience, languages, valid_year)
    select distinct m.kind, m.area, m.modules, m.audience, m.languages, m.valid_year ${publishedWithVersion(chosen)}
    on conflict do nothing`.execute(tx)
  await sql`
    insert into material_finds (material_id, group_id, changed_at, title_words, words)
    select m.id, g.id, m.added_at, t.title_words || ${materialLexemes},
      t.title_words || t.summary_words || to_tsvector('simple', access.search_fold(m.credit || ' ' || m.source_name))
        || case when c.words is null then '' else to_tsvector('simple', c.words)
          || case when 'de' = any (m.languages) then to_tsvector('german', c.words) else '' end end
        || ${materialLexemes}
    ${publishedWithVersion(chosen)}
    join material_groups g on (g.kind, g.modules, g.audience, g.languages) = (m.kind, m.modules, m.audience, m.languages)
      and g.area is not distinct from m.area and g.valid_year is not distinct from m.valid_year
    cross join lateral (
      select ${readings(sql`t.title`)} as title_words, ${readings(sql`t.summary`)} as summary_words from material_texts t where t.material_id = m.id) t
    left join lateral (
      select access.search_fold(left(array_to_string(c.parts, ' '), ${longestSearched})) as words
      from material_contents c where c.material_id = m.id and c.number = m.number) c on true`.execute(tx)
  await sql`
    insert into material_passages (material_id, part, content, german)
    select m.id, part.number, left(part.content, ${longestPassage}), 'de' = any (m.languages)
    ${publishedWithVersion(chosen)}
    join material_contents c on c.material_id = m.id and c.number = m.number
    cross join lateral unnest(c.parts) with ordinality as part (content, number)
    where part.content <> ''`.execute(tx)
  await replaceDocuments(tx, 'material', ids, await listSearchable(tx, ids))
}

function publishedWithVersion(chosen: ReturnType<typeof sql>) {
  return sql`from (
      select m.id, m.kind, m.area, m.modules, m.audience, m.languages, m.credit, m.source_name,
        v.number, v.valid_year, v.added_at
      from materials m cross join lateral (
        select number, valid_year, added_at from material_versions where material_id = m.id order by number desc limit 1) v
      where m.id = ${chosen} and m.state = 'published') m`
}

/** Both readings of the texts, as the search over everything has them. */
function readings(text: ReturnType<typeof sql>) {
  const german = sql`string_agg(${text}, ' ') filter (where t.lang in ('de', 'leicht'))`
  return sql`to_tsvector('simple', access.search_fold(string_agg(${text}, ' ')))
    || to_tsvector('german', access.search_fold(coalesce(${german}, '')))`
}

type Row = {
  readonly id: string
  readonly slug: string
  readonly texts: Readonly<Partial<Record<Lang, MaterialText>>>
  readonly content: string | null
}

/** The words of the file stand with the German text, which is always there. */
async function listSearchable(tx: Tx, ids: readonly string[]): Promise<readonly SearchableThing[]> {
  const { rows } = await sql<Row>`
    select m.id, m.slug,
      (select jsonb_object_agg(t.lang, jsonb_build_object('title', t.title, 'summary', t.summary))
        from material_texts t where t.material_id = m.id) as texts,
      left(array_to_string(c.parts, ' '), ${longestDocument}) as content
    from materials m cross join lateral (
      select number from material_versions where material_id = m.id order by number desc limit 1) v
    left join material_contents c on c.material_id = m.id and c.number = v.number
    where m.id = any (${[...ids]}::uuid[]) and m.state = 'published'`.execute(tx)
  return rows.flatMap(({ id, slug, texts, content }) =>
    languages.flatMap((lang) => {
      const text = texts[lang]
      const path = materialPage.href('de', { slug }).slice('/de'.length)
      return text === undefined
        ? []
        : [
            {
              ref: id,
              lang,
              title: text.title,
              summary: text.summary,
              body: lang === 'de' ? (content ?? '') : '',
              path,
            },
          ]
    }),
  )
}
