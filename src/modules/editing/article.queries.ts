import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import type { Tx } from '#platform/db/index.ts'
import type { ArticleHead, TextFields, TextState } from './article.ts'

export const headColumns = sql`a.id, a.slug, a.kind, a.area, a.topic, a.position, a.published_at as "publishedAt", a.changed_at as "changedAt",
  coalesce((select v.title from article_versions v where v.article_id = a.id and v.lang = 'de' order by v.number desc limit 1), a.slug) as title`

export async function findArticle(tx: Tx, id: Id<'article'>): Promise<ArticleHead | undefined> {
  const found = await sql<ArticleHead>`select ${headColumns} from articles a where a.id = ${id}`.execute(tx)
  return found.rows[0]
}

/** The one lock of everything that is written about an article: taken first, so that the second of two sees what the first did. */
export async function lockArticle(tx: Tx, id: Id<'article'>): Promise<ArticleHead | undefined> {
  await sql`select from articles where id = ${id} for update`.execute(tx)
  return findArticle(tx, id)
}

/** The states of these articles' texts, by article. */
export async function listTextStates(
  tx: Tx,
  ids: readonly Id<'article'>[],
): Promise<ReadonlyMap<Id<'article'>, ReadonlyMap<Lang, TextState>>> {
  const found = await sql<TextState & { readonly articleId: Id<'article'> }>`
    select a.id as "articleId", t.lang, t.state, t.version, t.latest_version as "latestVersion", t.german_version as "germanVersion",
      t.review_asked_at as "reviewAskedAt", t.appears_at as "appearsAt", t.appears_version as "appearsVersion",
      t.lang = 'de' or exists (select from native_checks c
        where c.article_id = a.id and c.lang = t.lang and c.version = t.latest_version) as "nativeChecked",
      ${isOutdated} as outdated
    from articles a join article_texts t using (slug) left join article_texts de on de.slug = a.slug and de.lang = 'de'
    where a.id = any (${[...ids]}::uuid[])`.execute(tx)
  const byArticle = new Map(ids.map((id) => [id, new Map<Lang, TextState>()]))
  for (const { articleId, ...state } of found.rows) byArticle.get(articleId)?.set(state.lang, state)
  return byArticle
}

/** Whether `t` was made from a German text that says something else than `de` by now; for queries that name the article `a`. */
export const isOutdated = sql<boolean>`(t.german_version is not null and coalesce(t.german_version < de.version, false) and exists (
  select from article_versions o, article_versions n
  where o.article_id = a.id and o.lang = 'de' and o.number = t.german_version and n.article_id = a.id and n.lang = 'de' and n.number = de.version
    and (o.title, o.summary, o.body) is distinct from (n.title, n.summary, n.body)))`

export async function listStatesOf(tx: Tx, id: Id<'article'>): Promise<ReadonlyMap<Lang, TextState>> {
  return (await listTextStates(tx, [id])).get(id) ?? new Map()
}

export type Version = TextFields & {
  readonly number: number
  readonly origin: 'file' | 'edited' | 'restored'
  readonly restoredFrom: number | null
  readonly madeAt: Date
  /** Null where it came with the program, or who made it is deleted. */
  readonly madeBy: string | null
}

const versionColumns = sql`v.number, v.title, v.summary, v.body, v.origin, v.restored_from as "restoredFrom", v.made_at as "madeAt",
  (select p.given_name || ' ' || p.family_name from people p where p.id = v.made_by) as "madeBy"`

export async function findVersion(tx: Tx, id: Id<'article'>, lang: Lang, number: number): Promise<Version | undefined> {
  const found = await sql<Version>`select ${versionColumns} from article_versions v
    where v.article_id = ${id} and v.lang = ${lang} and v.number = ${number}`.execute(tx)
  return found.rows[0]
}

export async function findLatestVersion(tx: Tx, id: Id<'article'>, lang: Lang): Promise<Version | undefined> {
  const found = await sql<Version>`select ${versionColumns} from article_versions v
    where v.article_id = ${id} and v.lang = ${lang} order by v.number desc limit 1`.execute(tx)
  return found.rows[0]
}

/** The versions below a number, newest first. */
export async function listVersions(
  tx: Tx,
  id: Id<'article'>,
  lang: Lang,
  { below, limit }: { readonly below?: number | undefined; readonly limit: number },
): Promise<readonly Version[]> {
  const found = await sql<Version>`select ${versionColumns} from article_versions v
    where v.article_id = ${id} and v.lang = ${lang} and (${below ?? null}::integer is null or v.number < ${below ?? null})
    order by v.number desc limit ${limit}`.execute(tx)
  return found.rows
}

/** The German text translations follow: the published one, else the newest. */
export async function findGerman(tx: Tx, id: Id<'article'>): Promise<Version | undefined> {
  const found =
    await sql<Version>`select ${versionColumns} from articles a join article_texts t on t.slug = a.slug and t.lang = 'de'
    join article_versions v on v.article_id = a.id and v.lang = 'de' and v.number = t.version where a.id = ${id}`.execute(
      tx,
    )
  return found.rows[0]
}
