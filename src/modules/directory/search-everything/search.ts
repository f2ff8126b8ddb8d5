import { sql } from 'kysely'
import type { Lang } from '#kernel/language.ts'
import type { Tx } from '#platform/db/index.ts'

export const documentKinds = ['project', 'organisation', 'article', 'material'] as const
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
  readonly counts: Readonly<Partial<Record<DocumentKind, number>>>
  /** There are more than were counted. */
  readonly isMore: boolean
  readonly hits: readonly Hit[]
}

export const nothing: Hits = { counts: {}, isMore: false, hits: [] }

type Search = {
  readonly query: string
  readonly lang: Lang
  readonly kind: DocumentKind | undefined
  readonly limit: number
  readonly offset: number
}

const most = 200

/**
 * The best documents for a query in the reader's language, or in German where a thing has none in it. At most so many, those
 * found by title first, are ranked and counted, so that a frequent word costs no more than a rare one (RL-06).
 */
export async function searchDocuments(tx: Tx, { query, lang, kind, limit, offset }: Search): Promise<Hits> {
  const { rows } = await sql<Hits>`
    with found as materialized (
      select * from access.find_documents(${query}::tsquery, array[${lang}, 'de'], ${most})
    ), ranked as materialized (
      select distinct on (ref) id, kind, rank from found order by ref, lang = ${lang} desc
    ), page as (
      select * from ranked where ${kind === undefined ? sql`true` : sql`kind = ${kind}`} order by rank desc, id limit ${limit} offset ${offset}
    )
    select coalesce((select jsonb_object_agg(kind, n) from (select kind, count(*)::int as n from ranked group by kind) k), '{}') as counts,
      (select count(*) >= ${most} from found) as "isMore",
      coalesce((select jsonb_agg(jsonb_build_object('kind', d.kind, 'lang', d.lang, 'title', d.title, 'summary', d.summary,
          'body', case when d.kind in ('article', 'material') then left(d.body, 8000) else '' end, 'path', d.path) order by p.rank desc, p.id)
        from page p join search_documents d on d.id = p.id), '[]') as hits`.execute(tx)
  return rows[0] ?? nothing
}
