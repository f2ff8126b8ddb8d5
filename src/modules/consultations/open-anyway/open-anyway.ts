import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import { asSystem, type Db, type Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { findConsultation, findIdBySign } from '../consultation.queries.ts'
import type { Consultation } from '../consultation.ts'
import { tellStaff } from '../mails.ts'
import type { ConsultationParts } from '../parts.ts'
import { listTeamFor } from '../team.queries.ts'

/**
 * Opens a consultation that is not one's own, for reading and for a day, with a reason (AZ-15). Its adviser and her deputy are told at
 * once, and the reason stands in the log that they and the client see.
 */
export function openAnyway(
  db: Db,
  actor: Actor,
  parts: ConsultationParts,
  { sign, reason }: { readonly sign: string; readonly reason: string },
): Promise<Done<Id<'consultation'>> | Refused<'sign-unknown'>> {
  return db.inTransaction(actor, async (tx) => {
    if (actor.kind !== 'person') return refuse('sign-unknown', 'sign')
    const own = await asSystem(tx, 'consultations.open', () => findBySign(tx, sign))
    if (own === undefined) return refuse('sign-unknown', 'sign')
    // Whoever sees it anyway opens nothing.
    if ((await findConsultation(tx, own.id)) !== undefined) return done(own.id)
    await asSystem(tx, 'consultations.open', () =>
      sql`insert into consultation_openings (consultation_id, person_id, reason, opened_at)
        values (${own.id}, ${actor.personId}, ${reason}, ${tx.now})`.execute(tx),
    )
    await sql`insert into consultation_reads (consultation_id, person_id, at, as_what, reason)
      values (${own.id}, ${actor.personId}, ${tx.now}, 'opened', ${reason})`.execute(tx)
    const owners = own.adviserId === null ? await listTeamFor(tx, own.area, null) : [own.adviserId, own.deputyId]
    await tellStaff(tx, parts, owners, 'opened', own)
    await recordFact(tx, { action: 'consultations.consultation.opened', subject: own.id })
    return done(own.id)
  })
}

async function findBySign(tx: Tx, sign: string): Promise<Consultation | undefined> {
  const id = await findIdBySign(tx, sign)
  return id === undefined ? undefined : findConsultation(tx, id)
}
