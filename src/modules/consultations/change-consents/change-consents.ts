import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { type ConsentPurpose, consentPurposes } from '../consultation.ts'
import { findByToken, lockConsultation } from '../consultation.queries.ts'
import { giveConsent } from '../consultation.writes.ts'

/** Gives the consents wanted and withdraws the others; what was given stays written down with the time of its end. */
export function changeConsents(
  db: Db,
  token: string,
  wanted: readonly ConsentPurpose[],
): Promise<Done<null> | Refused<'consultation-unknown'>> {
  return db.inTransaction(systemActor('consultations.consent'), async (tx) => {
    const known = await findByToken(tx, token)
    const own = known === undefined ? undefined : await lockConsultation(tx, known.id)
    if (own === undefined) return refuse('consultation-unknown')
    for (const purpose of consentPurposes) {
      if (wanted.includes(purpose)) await giveConsent(tx, own.id, purpose)
      else
        await sql`update consultation_consents set withdrawn_at = ${tx.now}
          where consultation_id = ${own.id} and purpose = ${purpose} and withdrawn_at is null`.execute(tx)
    }
    await recordFact(tx, { action: 'consultations.consents.changed', subject: own.id, data: { given: wanted } })
    return done(null)
  })
}
