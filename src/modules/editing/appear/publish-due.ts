import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import type { Db } from '#platform/db/index.ts'
import { listStatesOf, lockArticle } from '../article.queries.ts'
import { showVersion } from '../publish-text/publish-text.ts'

type Due = { readonly id: Id<'article'>; readonly lang: Lang }

/** Shows what is due by now, each text once however many processes try; answers how many appeared. */
export async function publishDue(db: Db): Promise<number> {
  const actor = systemActor('content.appear')
  const due = await db.read(actor, async (tx) => {
    const found = await sql<Due>`select a.id, t.lang from article_texts t join articles a using (slug)
      where t.appears_at <= ${tx.now} order by t.appears_at, t.slug, t.lang limit 500`.execute(tx)
    return found.rows
  })
  let shown = 0
  // One transaction each, so that one that fails holds up none of the others.
  for (const { id, lang } of due) {
    shown += await db.inTransaction(actor, async (tx) => {
      const article = await lockArticle(tx, id)
      // Read anew behind the lock: another process may have been here.
      const state = article === undefined ? undefined : (await listStatesOf(tx, id)).get(lang)
      if (article === undefined || state === undefined || state.appearsAt === null || state.appearsVersion === null)
        return 0
      if (state.appearsAt > tx.now) return 0
      await showVersion(tx, article, lang, state.appearsVersion, state.appearsAt)
      return 1
    })
  }
  return shown
}
