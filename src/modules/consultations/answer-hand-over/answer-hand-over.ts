import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { addMessage } from '../consultation.writes.ts'
import { findByToken, findOpenHandOver, lockConsultation } from '../consultation.queries.ts'
import { passOn } from '../hand-over/pass-on.ts'
import { tellStaff } from '../mails.ts'
import type { ConsultationParts } from '../parts.ts'

/** The client says whether the other area may take over. Her yes is for this one time. */
export function answerHandOver(
  db: Db,
  parts: ConsultationParts,
  token: string,
  agreed: boolean,
): Promise<Done<null> | Refused<'consultation-unknown' | 'nothing-asked'>> {
  return db.inTransaction(systemActor('consultations.follow'), async (tx) => {
    const known = await findByToken(tx, token)
    const own = known === undefined ? undefined : await lockConsultation(tx, known.id)
    if (own === undefined) return refuse('consultation-unknown')
    const asked = await findOpenHandOver(tx, own.id)
    if (asked === undefined) return refuse('nothing-asked')
    await sql`update consultation_hand_overs set answer = ${agreed ? 'agreed' : 'declined'}, answered_at = ${tx.now}
      where id = ${asked.id}`.execute(tx)
    await tellStaff(tx, parts, [own.adviserId, own.deputyId], agreed ? 'agreed' : 'declined', own)
    if (agreed) {
      await addMessage(tx, own.id, 'note', asked.reason)
      await passOn(tx, parts, own, asked.toArea)
    } else await recordFact(tx, { action: 'consultations.hand-over.declined', subject: own.id })
    return done(null)
  })
}
