import { sql } from 'kysely'
import type { CentreArea } from '#kernel/actor.ts'
import { asSystem, type Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { releaseSlot } from '#modules/appointments/index.ts'
import type { Consultation } from '../consultation.ts'
import { tellStaff } from '../mails.ts'
import type { ConsultationParts } from '../parts.ts'
import { promisedDay } from '../promise.queries.ts'
import { listTeamFor } from '../team.queries.ts'

/**
 * Gives the consultation to the team of the other area: nobody has taken it there yet, and the promise begins anew where an answer is
 * owed. Whoever passes it on no longer sees it, so the row is written by the system.
 */
export async function passOn(tx: Tx, parts: ConsultationParts, own: Consultation, toArea: CentreArea): Promise<void> {
  const dueOn = await promisedDay(tx, toArea)
  // The time belongs to the team she leaves.
  const released = await releaseSlot(tx, own.id)
  if (released !== undefined) await tellStaff(tx, parts, [released.adviserId], 'released', own)
  await asSystem(tx, 'consultations.pass-on', () =>
    sql`update consultations set area = ${toArea}, adviser_id = null, deputy_id = null, state = 'waiting', due_on = ${dueOn}::date,
        state_since = ${tx.now}, version = version + 1 where id = ${own.id}`.execute(tx),
  )
  await tellStaff(tx, parts, await listTeamFor(tx, toArea, own.districtId), 'handed-over', own)
  await recordFact(tx, {
    action: 'consultations.consultation.handed-over',
    subject: own.id,
    data: { from: own.area, to: toArea },
  })
}

export function otherArea(area: CentreArea): CentreArea {
  return area === 'volunteers' ? 'organisations' : 'volunteers'
}
