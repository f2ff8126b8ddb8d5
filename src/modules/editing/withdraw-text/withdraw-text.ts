import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { notePictureUses } from '../picture-uses.ts'
import { listStatesOf, lockArticle } from '../article.queries.ts'

export type TextInput = { readonly articleId: Id<'article'>; readonly lang: Lang }

/** Takes one language back from the public. Its row follows the newest version again; nothing written is lost. */
export function withdrawText(
  db: Db,
  actor: Actor,
  { articleId, lang }: TextInput,
): Promise<Done<null> | Refused<'article-unknown' | 'not-published'>> {
  return db.inTransaction(actor, async (tx) => {
    const article = await lockArticle(tx, articleId)
    const state = article === undefined ? undefined : (await listStatesOf(tx, articleId)).get(lang)
    if (article === undefined || state === undefined) return refuse('article-unknown')
    if (state.state !== 'published') return refuse('not-published')
    await sql`update article_texts t set state = 'withdrawn', version = v.number, title = v.title, summary = v.summary, body = v.body
      from article_versions v where t.slug = ${article.slug} and t.lang = ${lang}
        and v.article_id = ${articleId} and v.lang = ${lang} and v.number = t.latest_version`.execute(tx)
    await sql`update articles a set changed_at = ${tx.now}, published_at = case
        when exists (select from article_texts t where t.slug = a.slug and t.state = 'published') then a.published_at end
      where id = ${articleId}`.execute(tx)
    await notePictureUses(tx, articleId, lang)
    await recordFact(tx, {
      action: 'content.article.withdrawn',
      subject: articleId,
      data: { slug: article.slug, lang, version: state.version },
    })
    return done(null)
  })
}

/** Takes back what was to appear; the text stays as it is. */
export function unscheduleText(
  db: Db,
  actor: Actor,
  { articleId, lang }: TextInput,
): Promise<Done<null> | Refused<'article-unknown' | 'not-scheduled'>> {
  return db.inTransaction(actor, async (tx) => {
    const article = await lockArticle(tx, articleId)
    const state = article === undefined ? undefined : (await listStatesOf(tx, articleId)).get(lang)
    if (article === undefined || state === undefined) return refuse('article-unknown')
    if (state.appearsAt === null) return refuse('not-scheduled')
    await sql`update article_texts set appears_at = null, appears_version = null where slug = ${article.slug} and lang = ${lang}`.execute(
      tx,
    )
    await notePictureUses(tx, articleId, lang)
    await recordFact(tx, {
      action: 'content.article.unscheduled',
      subject: articleId,
      data: { slug: article.slug, lang },
    })
    return done(null)
  })
}
