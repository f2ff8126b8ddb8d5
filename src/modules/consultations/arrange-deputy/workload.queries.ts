import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import { asSystem, type Tx } from '#platform/db/index.ts'

export type Workload = {
  /** Null: nobody has taken them yet. */
  readonly adviserId: Id<'person'> | null
  readonly open: number
  readonly overdue: number
}

/** How much is open with whom, and what of it is late: numbers only, for whoever shares out the work (AZ-15). */
export function listWorkload(tx: Tx, today: string): Promise<readonly Workload[]> {
  return asSystem(tx, 'consultations.workload', async () => {
    const { rows } = await sql<Workload>`
      select adviser_id as "adviserId", count(*)::integer as open,
        (count(*) filter (where due_on < ${today}::date))::integer as overdue
      from consultations where state <> 'closed' group by adviser_id order by count(*) desc, adviser_id`.execute(tx)
    return rows
  })
}
