import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { sameTexts } from '../article.ts'
import { findLatestVersion, findVersion, listStatesOf, lockArticle } from '../article.queries.ts'
import { addVersion } from '../article.writes.ts'

export type RestoreInput = { readonly articleId: Id<'article'>; readonly lang: Lang; readonly number: number }

/** Makes the text of an older version the newest one, as a version of its own; what the public sees stays until it is published. */
export function restoreVersion(
  db: Db,
  actor: Actor,
  { articleId, lang, number }: RestoreInput,
): Promise<Done<{ readonly version: number }> | Refused<'version-unknown' | 'same-already'>> {
  return db.inTransaction(actor, async (tx) => {
    const article = await lockArticle(tx, articleId)
    if (article === undefined) return refuse('version-unknown')
    const old = await findVersion(tx, articleId, lang, number)
    const latest = await findLatestVersion(tx, articleId, lang)
    if (old === undefined || latest === undefined) return refuse('version-unknown')
    if (sameTexts(old, latest)) return refuse('same-already')
    const version = latest.number + 1
    const germanVersion = (await listStatesOf(tx, articleId)).get(lang)?.germanVersion ?? null
    await addVersion(tx, article, { lang, number: version, fields: old, germanVersion, restoredFrom: number })
    await recordFact(tx, {
      action: 'content.article.restored',
      subject: articleId,
      data: { slug: article.slug, lang, version, from: number },
    })
    return done({ version })
  })
}
