import { sql } from 'kysely'
import type { Lang } from '#kernel/language.ts'
import type { Tx } from '#platform/db/index.ts'

export const documentKinds = ['project', 'organisation', 'article'] as const
export type DocumentKind = (typeof documentKinds)[number]

export type Hit = {
  readonly kind: DocumentKind
  readonly lang: Lang
  readonly title: string
  readonly summary: string
  readonly body: string
  readonly path: string
}

export type Hits = {
  /** Counted up to `mostCounted`. */
  readonly counts: Readonly<Partial<Record<DocumentKind, number>>>
  readonly hits: readonly Hit[]
}

export const mostCounted = 600
const mostTitles = 300

/**
 * The best documents for a query in the reader's language, or in German where a thing has none in it. Ranking reads at most
 * `mostCounted` documents, those found by their title first, so that a frequent word costs no more than a rare one.
 */
export async function searchDocuments(
  tx: Tx,
  {
    query,
    lang,
    kind,
    limit,
    offset,
  }: {
    readonly query: string
    readonly lang: Lang
    readonly kind: DocumentKind | undefined
    readonly limit: number
    readonly offset: number
  },
): Promise<Hits> {
  const { rows } = await sql<Hits>`
    with candidate as materialized (
      (select id from search_documents where title_words @@ ${query}::tsquery and lang in (${lang}, 'de') limit ${mostTitles})
      union
      (select id from search_documents where words @@ ${query}::tsquery and lang in (${lang}, 'de') limit ${mostCounted})
    ), ranked as materialized (
      select distinct on (d.ref) d.id, d.kind, d.title,
        ts_rank(d.words, ${query}::tsquery) + case when d.title_words @@ ${query}::tsquery then 1 else 0 end as rank
      from candidate c join search_documents d on d.id = c.id
      order by d.ref, d.lang = ${lang} desc
    ), page as (
      select * from ranked where ${kind === undefined ? sql`true` : sql`kind = ${kind}`} order by rank desc, title, id limit ${limit} offset ${offset}
    )
    select coalesce((select jsonb_object_agg(kind, n) from (select kind, count(*)::int as n from ranked group by kind) k), '{}') as counts,
      coalesce((select jsonb_agg(jsonb_build_object('kind', d.kind, 'lang', d.lang, 'title', d.title, 'summary', d.summary,
          'body', case d.kind when 'article' then left(d.body, 20000) else '' end, 'path', d.path) order by p.rank desc, p.title, p.id)
        from page p join search_documents d on d.id = p.id), '[]') as hits`.execute(tx)
  return rows[0] ?? { counts: {}, hits: [] }
}
