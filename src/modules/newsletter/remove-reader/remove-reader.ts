import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import { asSystem, type Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import type { NewsletterParts } from '../parts.ts'
import { endReader } from '../reader.queries.ts'

/**
 * Ends the newsletter for somebody who asked the centre by telephone or letter, also where she never confirmed. The fact says who did it,
 * and nothing of the address. Refuses an address nobody reads under, so that a slip is noticed while she is still on the line.
 */
export function removeReader(
  db: Db,
  actor: Actor,
  { key }: Pick<NewsletterParts, 'key'>,
  email: string,
): Promise<Done<null> | Refused<'reader-unknown'>> {
  return db.inTransaction(actor, async (tx) => {
    const removed = await asSystem(tx, 'newsletter.remove', async () => {
      const { rows } = await sql<{
        id: string
      }>`select id from newsletter_readers where email = ${email.toLowerCase()} for update`.execute(tx)
      const id = rows[0]?.id
      return id !== undefined && (await endReader(tx, key, id, 'centre')) ? id : undefined
    })
    if (removed === undefined) return refuse('reader-unknown', 'email')
    await recordFact(tx, { action: 'newsletter.reader.removed', subject: removed, data: { by: 'centre' } })
    return done(null)
  })
}
