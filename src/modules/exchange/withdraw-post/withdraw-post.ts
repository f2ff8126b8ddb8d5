import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import { asSystem, type Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import type { Post } from '../thread.ts'

/**
 * Takes back what one wrote: its words in every version and its files are gone at once, and no mail carries them any more. What was
 * reported of it still waits for those who moderate.
 */
export function withdrawPost(
  db: Db,
  actor: Extract<Actor, { readonly kind: 'person' }>,
  { id, threadId }: Pick<Post, 'id' | 'threadId'>,
): Promise<Done<null> | Refused<'post-unknown'>> {
  return db.inTransaction(actor, async (tx) => {
    const { rows } = await sql`
      update exchange_posts set text = '', heading = '', withdrawn_at = ${tx.now}, told_at = coalesce(told_at, ${tx.now})
      where id = ${id} and author_id = ${actor.personId} and withdrawn_at is null returning id`.execute(tx)
    if (rows.length === 0) return refuse('post-unknown')
    await sql`delete from exchange_post_versions where post_id = ${id}`.execute(tx)
    await sql`delete from exchange_files where post_id = ${id}`.execute(tx)
    // Whoever asked marked it; its author may not change the thread.
    await asSystem(tx, 'exchange.withdraw', () =>
      sql`update exchange_threads set best_post_id = null where id = ${threadId} and best_post_id = ${id}`.execute(tx),
    )
    await recordFact(tx, { action: 'exchange.post.withdrawn', subject: id, data: { thread: threadId } })
    return done(null)
  })
}
