import { type RawBuilder, sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import type { Tx } from '#platform/db/index.ts'
import type { ArticleHead, TextMark, TextState } from '../article.ts'
import { headColumns, isOutdated, listTextStates } from '../article.queries.ts'
import type { ArticleFilter } from './filter.ts'

export type ArticleLine = ArticleHead & { readonly states: ReadonlyMap<Lang, TextState> }

const pageLength = 25

/** The articles last changed first, from behind the one given. */
export async function listArticles(
  tx: Tx,
  filter: ArticleFilter & { readonly after: Id<'article'> | undefined },
): Promise<{ readonly lines: readonly ArticleLine[]; readonly next: Id<'article'> | undefined }> {
  const found = await sql<ArticleHead>`select ${headColumns} from articles a where ${conditions(filter)}
    and (${filter.after ?? null}::uuid is null or (a.changed_at, a.id) < (select b.changed_at, b.id from articles b where b.id = ${filter.after ?? null}))
    order by a.changed_at desc, a.id desc limit ${pageLength + 1}`.execute(tx)
  const heads = found.rows.slice(0, pageLength)
  const states = await listTextStates(
    tx,
    heads.map((head) => head.id),
  )
  return {
    lines: heads.map((head) => ({ ...head, states: states.get(head.id) ?? new Map() })),
    next: found.rows.length > pageLength ? heads.at(-1)?.id : undefined,
  }
}

function conditions({ text, kind, area, mark, lang }: ArticleFilter): RawBuilder<unknown> {
  const like = text === undefined ? undefined : `%${text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  return sql.join(
    [
      sql`true`,
      ...(kind === undefined ? [] : [sql`a.kind = ${kind}`]),
      ...(area === undefined ? [] : [sql`a.area = ${area}`]),
      ...(like === undefined
        ? []
        : [
            sql`(a.slug ilike ${like} or exists (select from article_texts t where t.slug = a.slug and access.fold(t.title) like access.fold(${like})))`,
          ]),
      ...(mark === undefined && lang === undefined ? [] : [hasText(mark, lang)]),
    ],
    sql` and `,
  )
}

function hasText(mark: TextMark | undefined, lang: Lang | undefined): RawBuilder<unknown> {
  const inLang = lang === undefined ? sql`true` : sql`t.lang = ${lang}`
  if (mark === 'missing')
    return lang === undefined
      ? sql`(select count(*) from article_texts t where t.slug = a.slug) < 6`
      : sql`not exists (select from article_texts t where t.slug = a.slug and ${inLang})`
  return sql`exists (select from article_texts t left join article_texts de on de.slug = t.slug and de.lang = 'de'
    where t.slug = a.slug and ${inLang} and ${mark === undefined ? sql`true` : ofMark[mark]})`
}

// The same order as in `markOf`: what is to be done next goes first.
const quiet = sql`t.appears_at is null and t.review_asked_at is null`
const ofMark: Readonly<Record<Exclude<TextMark, 'missing'>, RawBuilder<unknown>>> = {
  scheduled: sql`t.appears_at is not null`,
  review: sql`t.appears_at is null and t.review_asked_at is not null`,
  draft: sql`${quiet} and t.state = 'draft'`,
  withdrawn: sql`${quiet} and t.state = 'withdrawn'`,
  outdated: sql`${quiet} and t.state = 'published' and ${isOutdated}`,
  published: sql`${quiet} and t.state = 'published' and not ${isOutdated}`,
}

export type Waiting = {
  readonly articleId: Id<'article'>
  readonly lang: Lang
  readonly title: string
  readonly since: Date
}

/** What is to do first: texts somebody has handed over, the longest waiting first. */
export async function listWaiting(tx: Tx, limit: number): Promise<readonly Waiting[]> {
  const found = await sql<Waiting>`select a.id as "articleId", t.lang, t.review_asked_at as since,
      (select v.title from article_versions v where v.article_id = a.id and v.lang = t.lang and v.number = t.latest_version) as title
    from article_texts t join articles a using (slug) where t.review_asked_at is not null
    order by t.review_asked_at limit ${limit}`.execute(tx)
  return found.rows
}
