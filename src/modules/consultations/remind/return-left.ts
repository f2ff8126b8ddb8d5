import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { recordFacts } from '#platform/facts/index.ts'
import { listCentreStaff } from '#modules/organisations/index.ts'

/**
 * What belonged to somebody who no longer works for the centre goes back to the team, to her deputy where there is one; whoever has left
 * stands in for nobody.
 */
export async function returnLeft(tx: Tx, today: string): Promise<void> {
  const staff = await listCentreStaff(tx, today)
  const here = sql`any (${[...staff]}::uuid[])`
  const { rows } = await sql<{ id: Id<'consultation'>; adviser: string | null; deputy: string | null }>`
    update consultations set adviser_id = case when adviser_id = ${here} then adviser_id when deputy_id = ${here} then deputy_id end,
      deputy_id = case when adviser_id = ${here} and deputy_id = ${here} then deputy_id end, version = version + 1
    where state <> 'closed' and (not adviser_id = ${here} or not deputy_id = ${here})
    returning id, adviser_id as adviser, deputy_id as deputy`.execute(tx)
  await sql`delete from consultation_substitutions where not person_id = ${here} or not deputy_id = ${here}`.execute(tx)
  await recordFacts(
    tx,
    rows.map(({ id, adviser, deputy }) => ({
      action: 'consultations.consultation.assigned',
      subject: id,
      data: { adviser, deputy },
    })),
  )
}
