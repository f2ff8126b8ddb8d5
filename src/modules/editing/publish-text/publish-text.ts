import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import type { ArticleHead } from '../article.ts'
import { findLatestVersion, listStatesOf, lockArticle } from '../article.queries.ts'
import { notePictureUses } from '../picture-uses.ts'
import { blocks } from '../check-text/check-text.ts'
import { findingsOf, type KnowsPath } from '../check-text/surroundings.ts'

export type PublishInput = {
  readonly articleId: Id<'article'>
  readonly lang: Lang
  /** The version the person has seen and means. */
  readonly version: number
  /** When it shall appear; null for at once. */
  readonly at: Date | null
}

export type PublishRefusal = Refused<
  'article-unknown' | 'moved-on' | 'already-published' | 'blocked' | 'time-past' | 'time-far'
>

const farthest = 400 * 86_400_000

/** Shows one language of an article to the public, at once or at a time: this very version, which has passed the check. */
export function publishText(
  db: Db,
  actor: Actor,
  input: PublishInput,
  knowsPath: KnowsPath,
): Promise<Done<{ readonly scheduled: boolean }> | PublishRefusal> {
  return db.inTransaction(actor, async (tx) => {
    const article = await lockArticle(tx, input.articleId)
    const { lang, version, at } = input
    const state = article === undefined ? undefined : (await listStatesOf(tx, article.id)).get(lang)
    const latest = article === undefined ? undefined : await findLatestVersion(tx, article.id, lang)
    if (article === undefined || state === undefined || latest === undefined) return refuse('article-unknown')
    if (latest.number !== version) return refuse('moved-on')
    if (state.state === 'published' && state.version === version) return refuse('already-published')
    if ((await findingsOf(tx, knowsPath, lang, latest)).some(blocks)) return refuse('blocked')
    if (at === null) {
      await showVersion(tx, article, lang, version, tx.now)
      return done({ scheduled: false })
    }
    if (at <= tx.now) return refuse('time-past', 'day')
    if (at.getTime() > tx.now.getTime() + farthest) return refuse('time-far', 'day')
    await sql`update article_texts set appears_at = ${at}, appears_version = ${version}, review_asked_at = null
      where slug = ${article.slug} and lang = ${lang}`.execute(tx)
    await notePictureUses(tx, article.id, lang)
    await recordFact(tx, {
      action: 'content.article.scheduled',
      subject: article.id,
      data: { slug: article.slug, lang, version, at: at.toISOString() },
    })
    return done({ scheduled: true })
  })
}

/** Puts a version before the public; `since` is when it was meant to appear. The article is locked. */
export async function showVersion(
  tx: Tx,
  article: ArticleHead,
  lang: Lang,
  version: number,
  since: Date,
): Promise<void> {
  await sql`update article_texts t set state = 'published', version = v.number, title = v.title, summary = v.summary, body = v.body,
      updated_on = ${dayInBerlin(since)}, review_asked_at = null, appears_at = null, appears_version = null,
      native_checked = t.lang = 'de' or exists (select from native_checks c
        where c.article_id = v.article_id and c.lang = v.lang and c.version = v.number)
    from article_versions v where t.slug = ${article.slug} and t.lang = ${lang}
      and v.article_id = ${article.id} and v.lang = ${lang} and v.number = ${version}`.execute(tx)
  await sql`update articles set published_at = coalesce(published_at, ${since}), changed_at = ${tx.now} where id = ${article.id}`.execute(
    tx,
  )
  await notePictureUses(tx, article.id, lang)
  await recordFact(tx, {
    action: 'content.article.published',
    subject: article.id,
    data: { slug: article.slug, lang, version },
  })
}
