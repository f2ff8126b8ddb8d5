import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import { asSystem, type Tx } from '#platform/db/index.ts'

export type OwnTask = {
  readonly text: string
  readonly dueOn: string
  readonly consultationId: Id<'consultation'>
  readonly sign: string
}

// Beyond that a list is no plan.
const most = 50

/**
 * What this person has still to do in consultations she advises in or stands in for, what is due first on top. As the system, with the
 * condition written out: the policy of tasks looks at each row by a function, and here all that are open are looked at.
 */
export async function listOwnTasks(tx: Tx): Promise<readonly OwnTask[]> {
  if (tx.actor.kind !== 'person') return []
  const { personId } = tx.actor
  return asSystem(tx, 'consultations.tasks', async () => {
    const { rows } = await sql<OwnTask>`
      select k.text, to_char(k.due_on, 'YYYY-MM-DD') as "dueOn", c.id as "consultationId", c.sign
      from consultation_tasks k join consultations c on c.id = k.consultation_id
      where k.done_at is null and (c.adviser_id = ${personId} or c.deputy_id = ${personId})
      order by k.due_on, k.id limit ${most}`.execute(tx)
    return rows
  })
}
