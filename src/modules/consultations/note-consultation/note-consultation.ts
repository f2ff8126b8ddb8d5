import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { lockConsultation } from '../consultation.queries.ts'
import { addMessage } from '../consultation.writes.ts'

/** Writes something down for those who advise; the client never reads it. A cleared consultation gains no text. */
export function noteConsultation(
  db: Db,
  actor: Actor,
  consultationId: Id<'consultation'>,
  text: string,
): Promise<Done<null> | Refused<'consultation-unknown' | 'consultation-cleared'>> {
  return db.inTransaction(actor, async (tx) => {
    const own = await lockConsultation(tx, consultationId)
    if (own === undefined) return refuse('consultation-unknown')
    if (own.clearedAt !== null) return refuse('consultation-cleared', 'text')
    await addMessage(tx, own.id, 'note', text)
    await recordFact(tx, { action: 'consultations.consultation.noted', subject: own.id })
    return done(null)
  })
}
