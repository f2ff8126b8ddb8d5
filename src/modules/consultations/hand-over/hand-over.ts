import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { addMessage, giveConsent } from '../consultation.writes.ts'
import { findOpenHandOver, listConsents, lockConsultation } from '../consultation.queries.ts'
import type { Consultation } from '../consultation.ts'
import { tellClient } from '../mails.ts'
import type { ConsultationParts } from '../parts.ts'
import { otherArea, passOn } from './pass-on.ts'

export type HandOverInput = {
  readonly consultationId: Id<'consultation'>
  readonly reason: string
  /** The client has agreed in a conversation. */
  readonly spoken: boolean
}
export type HandOverRefusal = 'consultation-unknown' | 'consultation-closed' | 'asked-already'

/** Gives the consultation to the other area where the client has agreed; asks her where she has not. */
export function handOverConsultation(
  db: Db,
  actor: Actor,
  parts: ConsultationParts,
  { consultationId, reason, spoken }: HandOverInput,
): Promise<Done<'passed-on' | 'asked'> | Refused<HandOverRefusal>> {
  return db.inTransaction(actor, async (tx) => {
    const own = await lockConsultation(tx, consultationId)
    if (own === undefined) return refuse('consultation-unknown')
    if (own.state === 'closed') return refuse('consultation-closed')
    if ((await findOpenHandOver(tx, own.id)) !== undefined) return refuse('asked-already', 'reason')
    if (spoken) await giveConsent(tx, own.id, 'hand-over', 'spoken')
    if (!(await listConsents(tx, own.id)).includes('hand-over')) return done(await ask(tx, parts, own, reason))
    await addMessage(tx, own.id, 'note', reason)
    await passOn(tx, parts, own, otherArea(own.area))
    return done('passed-on')
  })
}

async function ask(tx: Tx, parts: ConsultationParts, own: Consultation, reason: string): Promise<'asked'> {
  await sql`insert into consultation_hand_overs (consultation_id, to_area, reason, asked_at, asked_by)
    values (${own.id}, ${otherArea(own.area)}, ${reason}, ${tx.now}, ${tx.actor.kind === 'person' ? tx.actor.personId : null})`.execute(
    tx,
  )
  await tellClient(tx, parts, own, 'asked')
  await recordFact(tx, { action: 'consultations.hand-over.asked', subject: own.id })
  return 'asked'
}
