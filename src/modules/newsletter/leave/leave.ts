import { systemActor } from '#kernel/actor.ts'
import { done, type Done } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import type { NewsletterParts } from '../parts.ts'
import { type Ending, endReader, findReader } from '../reader.queries.ts'

/** Ends the newsletter for whoever has the link. Pressing again changes nothing and answers the same. */
export function leave(
  db: Db,
  { key }: NewsletterParts,
  token: string,
  endedBy: Extract<Ending, 'reader' | 'one-click'>,
): Promise<Done<null>> {
  return db.inTransaction(systemActor('newsletter.leave'), async (tx) => {
    const reader = await findReader(tx, token)
    if (reader !== undefined && (await endReader(tx, key, reader.id, endedBy)))
      await recordFact(tx, { action: 'newsletter.reader.left', subject: reader.id, data: { by: endedBy } })
    return done(null)
  })
}
