import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import { asSystem, type Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { lockConsultation } from '../consultation.queries.ts'
import { tellStaff } from '../mails.ts'
import type { ConsultationParts } from '../parts.ts'
import { listAdvisers } from '../team.queries.ts'

export type Assignment = {
  readonly consultationId: Id<'consultation'>
  /** Empty: back to the team. */
  readonly adviser: string
  /** Empty: nobody. */
  readonly deputy: string
}
export type AssignRefusal = 'consultation-unknown' | 'adviser-unknown' | 'deputy-unknown' | 'deputy-same'

/** Says whose it is and who stands in. The answer is whether the actor still sees it. */
export function assignConsultation(
  db: Db,
  actor: Actor,
  parts: ConsultationParts,
  { consultationId, adviser, deputy }: Assignment,
): Promise<Done<{ readonly still: boolean }> | Refused<AssignRefusal>> {
  return db.inTransaction(actor, async (tx) => {
    const own = await lockConsultation(tx, consultationId)
    if (own === undefined || actor.kind !== 'person') return refuse('consultation-unknown')
    const team = await listAdvisers(tx, own.area)
    // Who stands in may be of the other area: a small team has nobody else in August.
    const everybody = await listAdvisers(tx)
    const adviserId = team.find(({ personId }) => personId === adviser)?.personId ?? null
    const deputyId = everybody.find(({ personId }) => personId === deputy)?.personId ?? null
    if (adviser !== '' && adviserId === null) return refuse('adviser-unknown', 'adviser')
    if (deputy !== '' && (deputyId === null || adviserId === null)) return refuse('deputy-unknown', 'deputy')
    if (deputyId !== null && deputyId === adviserId) return refuse('deputy-same', 'deputy')
    // Whoever gives it away no longer sees it, so the row is written by the system.
    await asSystem(tx, 'consultations.assign', () =>
      sql`update consultations set adviser_id = ${adviserId}, deputy_id = ${deputyId}, version = version + 1
        where id = ${own.id}`.execute(tx),
    )
    const told = [adviserId, deputyId].filter(
      (one) => one !== actor.personId && one !== own.adviserId && one !== own.deputyId,
    )
    await tellStaff(tx, parts, told, 'assigned', own)
    await recordFact(tx, {
      action: 'consultations.consultation.assigned',
      subject: own.id,
      data: { adviser: adviserId, deputy: deputyId },
    })
    return done({ still: adviserId === null || adviserId === actor.personId || deputyId === actor.personId })
  })
}
