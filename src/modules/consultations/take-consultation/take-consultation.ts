import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { setDeputy } from '../arrange-deputy/substitution.ts'
import { lockConsultation } from '../consultation.queries.ts'

/** Takes a consultation nobody has taken. Of two who do so at once the second no longer sees it. */
export function takeConsultation(
  db: Db,
  actor: Actor,
  consultationId: Id<'consultation'>,
): Promise<Done<null> | Refused<'consultation-unknown' | 'taken-already'>> {
  return db.inTransaction(actor, async (tx) => {
    const own = await lockConsultation(tx, consultationId)
    if (own === undefined || actor.kind !== 'person') return refuse('consultation-unknown')
    if (own.adviserId !== null) return refuse('taken-already')
    await sql`update consultations set adviser_id = ${actor.personId}, version = version + 1 where id = ${own.id}`.execute(
      tx,
    )
    await setDeputy(tx, own.id)
    await recordFact(tx, { action: 'consultations.consultation.taken', subject: own.id })
    return done(null)
  })
}
