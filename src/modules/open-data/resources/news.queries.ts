import { type RawBuilder, sql } from 'kysely'
import type { Lang } from '#kernel/language.ts'
import type { Tx } from '#platform/db/index.ts'

export type NewsText = {
  readonly lang: Lang
  readonly title: string
  readonly summary: string
  /** CommonMark without HTML. */
  readonly body: string
  /** Calendar day. */
  readonly updatedOn: string
  readonly nativeChecked: boolean
}

export type NewsRow = {
  readonly slug: string
  readonly area: 'volunteers' | 'organisations' | null
  readonly publishedAt: Date
  /** The same to the microsecond, which a cursor needs. */
  readonly at: string
  readonly texts: readonly NewsText[]
}

export type NewsFilter = {
  readonly area?: string | undefined
  readonly language?: string | undefined
  readonly after?: { readonly at: string; readonly slug: string } | undefined
}

// The states are asked for here, too: row-level security would let the centre's people see their drafts.
const texts = sql`(select jsonb_agg(jsonb_build_object('lang', t.lang, 'title', t.title, 'summary', t.summary, 'body', t.body,
  'updatedOn', to_char(t.updated_on, 'YYYY-MM-DD'), 'nativeChecked', t.native_checked) order by t.lang)
  from article_texts t where t.slug = a.slug and t.state = 'published')`

/** Published news, the youngest first. */
export async function listNewsRows(tx: Tx, filter: NewsFilter, limit: number): Promise<readonly NewsRow[]> {
  const { area, language, after } = filter
  return read(
    tx,
    sql`${area === undefined ? sql`true` : sql`(a.area = ${area} or a.area is null)`}
      and ${
        language === undefined
          ? sql`true`
          : sql`exists (select from article_texts t where t.slug = a.slug and t.lang = ${language} and t.state = 'published')`
      }
      and ${
        after === undefined
          ? sql`true`
          : sql`a.published_at <= ${after.at}::timestamptz
              and (a.published_at < ${after.at}::timestamptz or a.slug > ${after.slug})`
      }`,
    limit,
  )
}

export async function findNewsRow(tx: Tx, slug: string): Promise<NewsRow | undefined> {
  const [row] = await read(tx, sql`a.slug = ${slug}`, 1)
  return row
}

async function read(tx: Tx, condition: RawBuilder<unknown>, limit: number): Promise<readonly NewsRow[]> {
  const { rows } = await sql<NewsRow>`
    select a.slug, a.area, a.published_at as "publishedAt", a.published_at::text as at, ${texts} as texts from articles a
    where a.kind = 'news' and a.published_at <= ${tx.now.toISOString()}::timestamptz and ${condition}
      and exists (select from article_texts t where t.slug = a.slug and t.state = 'published')
    order by a.published_at desc, a.slug limit ${limit}`.execute(tx)
  return rows
}
