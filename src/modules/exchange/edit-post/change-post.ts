import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import type { Post } from '../thread.ts'

type Change = { readonly id: Post['id']; readonly seen: number; readonly text: string }

/** Saves the text over the version that was seen and keeps what it said before. Only its author writes a post. */
export function changePost(
  db: Db,
  actor: Extract<Actor, { readonly kind: 'person' }>,
  { id, seen, text }: Change,
): Promise<Done<null> | Refused<'moved-on' | 'post-unknown'>> {
  return db.inTransaction(actor, async (tx) => {
    const { rows } = await sql<{ version: number; text: string; at: Date }>`
      select version, text, coalesce(edited_at, created_at) as at from exchange_posts
      where id = ${id} and author_id = ${actor.personId} and withdrawn_at is null for update`.execute(tx)
    const [before] = rows
    if (before === undefined) return refuse('post-unknown')
    if (before.version !== seen) return refuse('moved-on', 'text')
    if (before.text === text) return done(null)
    await sql`insert into exchange_post_versions (post_id, version, text, saved_at)
      values (${id}, ${before.version}, ${before.text}, ${before.at})`.execute(tx)
    await sql`update exchange_posts set text = ${text}, version = version + 1, edited_at = ${tx.now} where id = ${id}`.execute(
      tx,
    )
    await recordFact(tx, { action: 'exchange.post.edited', subject: id, data: { version: seen + 1 } })
    return done(null)
  })
}
