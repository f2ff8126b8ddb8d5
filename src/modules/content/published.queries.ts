import { type RawBuilder, sql } from 'kysely'
import type { Lang } from '#kernel/language.ts'
import type { Tx } from '#platform/db/index.ts'
import type { Area } from '#ui/card.tsx'
import type { Article } from './article.ts'
import type { ArticleKind, QuestionTopic } from './article-kind.ts'

/** A published article in the reader's language, else in German. */
export type Published = Article & {
  readonly area: Area | null
  readonly topic: QuestionTopic | null
  readonly publishedAt: Date | null
  /** What it is called in German. */
  readonly germanTitle: string
}

type Wanted = {
  readonly kind: ArticleKind
  readonly lang: Lang
  readonly area?: Area | undefined
  /** Words that must stand in title, summary or text; of German ones the stem. */
  readonly words?: readonly string[] | undefined
}

// Lists that are read whole. What grows for ever, such as news, is read page by page.
const most = 500

const columns = sql`a.slug, t.lang, t.title, t.summary, t.body, to_char(t.updated_on, 'YYYY-MM-DD') as "updatedOn",
  t.native_checked as "nativeChecked", a.area, a.topic, a.published_at as "publishedAt", g.title as "germanTitle"`

/** Everything published of a kind, in its order. Costs no more than its first 500 texts. */
export async function listPublished(tx: Tx, { kind, lang, area, words = [] }: Wanted): Promise<readonly Published[]> {
  const german = lang === 'de' || lang === 'leicht'
  const { rows } = await sql<Published>`
    with listed as materialized (
      select ${columns}, a.position from ${source(lang)}
      where a.kind = ${kind} and ${isPublic(tx)} and ${ofArea(area)}
      order by a.position, a.slug limit ${most})
    select * from listed
    where not exists (
      select from unnest(${[...words]}::text[]) typed (word)
      cross join lateral (select access.search_fold(typed.word) as word) folded
      cross join lateral (select ${german ? sql`ts_lexize('german_stem', folded.word)` : sql`null::text[]`} as stems) read
      -- Words that carry no meaning have an empty list of stems and are asked of no text.
      where read.stems is distinct from '{}'
        and strpos(access.search_fold(concat_ws(' ', listed.title, listed.summary, listed.body)), coalesce(read.stems[1], folded.word)) = 0)
    order by position, slug`.execute(tx)
  return rows
}

export async function findPublished(
  tx: Tx,
  { kind, lang, slug }: Pick<Wanted, 'kind' | 'lang'> & { readonly slug: string },
): Promise<Published | undefined> {
  const { rows } = await sql<Published>`select ${columns} from ${source(lang)}
    where a.slug = ${slug} and a.kind = ${kind} and ${isPublic(tx)}`.execute(tx)
  return rows[0]
}

export type NewsWindow = {
  readonly lang: Lang
  readonly area?: Area | undefined
  /** Of this calendar year only. */
  readonly year?: number | undefined
  /** Older than this piece of news. */
  readonly before?: string | undefined
  readonly limit: number
}

/** News, the youngest first. */
export async function listNews(tx: Tx, { lang, area, year, before, limit }: NewsWindow): Promise<readonly Published[]> {
  const older =
    before === undefined
      ? sql`true`
      : sql`(a.published_at, a.slug) < (select b.published_at, b.slug from articles b where b.slug = ${before} and b.kind = 'news')`
  const { rows } = await sql<Published>`select ${columns} from ${source(lang)}
    where a.kind = 'news' and a.published_at <= ${tx.now} and ${ofArea(area)} and ${ofYear(year)} and ${older}
    order by a.published_at desc, a.slug desc limit ${limit}`.execute(tx)
  return rows
}

export type NewsYear = { readonly year: number; readonly count: number }

// The archive counts so many pieces of news, the youngest; older years are still read by their address.
const mostCounted = 2000

/** How many pieces of news each year has, the latest year first. */
export async function countNewsByYear(tx: Tx, lang: Lang, area?: Area): Promise<readonly NewsYear[]> {
  const { rows } = await sql<NewsYear>`
    select extract(year from published_at at time zone 'Europe/Berlin')::int as year, count(*)::int as count
    from (select a.published_at from ${source(lang)} where a.kind = 'news' and a.published_at <= ${tx.now} and ${ofArea(area)}
      order by a.published_at desc limit ${mostCounted}) listed
    group by 1 order by 1 desc`.execute(tx)
  return rows
}

/** Each article `a` with its text `t` for the reader and its German text `g`. The state is asked for, since the centre's people may see drafts. */
function source(lang: Lang): RawBuilder<unknown> {
  return sql`articles a
    join article_texts g on g.slug = a.slug and g.lang = 'de' and g.state = 'published'
    cross join lateral (select * from article_texts o where o.slug = a.slug and o.lang in (${lang}, 'de') and o.state = 'published'
      order by o.lang = ${lang} desc limit 1) t`
}

function isPublic(tx: Tx): RawBuilder<unknown> {
  return sql`(a.published_at is null or a.published_at <= ${tx.now})`
}

/** What belongs to both areas belongs to each. */
function ofArea(area: Area | undefined): RawBuilder<unknown> {
  return area === undefined ? sql`true` : sql`(a.area = ${area} or a.area is null)`
}

function ofYear(year: number | undefined): RawBuilder<unknown> {
  const begin = (of: number) => sql`make_timestamptz(${of}, 1, 1, 0, 0, 0, 'Europe/Berlin')`
  return year === undefined ? sql`true` : sql`a.published_at >= ${begin(year)} and a.published_at < ${begin(year + 1)}`
}
