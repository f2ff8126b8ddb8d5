import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { recordFacts } from '#platform/facts/index.ts'
import { listCentreStaff } from '#modules/organisations/index.ts'

/** What belonged to somebody who no longer works for the centre goes back to the team, to her deputy where there is one. */
export async function returnLeft(tx: Tx, today: string): Promise<void> {
  const staff = await listCentreStaff(tx, today)
  const { rows } = await sql<{ id: Id<'consultation'>; adviser: string | null }>`
    update consultations set adviser_id = case when deputy_id = any (${[...staff]}::uuid[]) then deputy_id end, deputy_id = null,
      version = version + 1
    where state <> 'closed' and adviser_id is not null and adviser_id <> all (${[...staff]}::uuid[])
    returning id, adviser_id as adviser`.execute(tx)
  await recordFacts(
    tx,
    rows.map(({ id, adviser }) => ({
      action: 'consultations.consultation.assigned',
      subject: id,
      data: { adviser, deputy: null },
    })),
  )
}
