import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import { asSystem, type Tx } from '#platform/db/index.ts'

export type Opening = {
  readonly openedAt: Date
  readonly personId: Id<'person'>
  readonly sign: string
}

// The log of each consultation has all of them.
const most = 20

/**
 * Who has opened which consultation with a reason, the latest first: for the centre to look over (AZ-15). The reason may speak of the
 * matter; those who see the consultation read it there.
 */
export function listOpenings(tx: Tx): Promise<readonly Opening[]> {
  return asSystem(tx, 'consultations.review', async () => {
    const { rows } = await sql<Opening>`
      select o.opened_at as "openedAt", o.person_id as "personId", c.sign
      from consultation_openings o join consultations c on c.id = o.consultation_id
      order by o.opened_at desc, o.id limit ${most}`.execute(tx)
    return rows
  })
}
