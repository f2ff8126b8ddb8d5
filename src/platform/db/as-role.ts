import { type Kysely, sql } from 'kysely'
import type { DB } from './schema.generated.ts'

/** Roles that may do one thing the program itself may not, and nothing else. */
export type NarrowRole = 'vielfaltsnetz_contacts' | 'vielfaltsnetz_figures'

/**
 * Does one piece of work as a role that has the right to it, and is the program again before anything else happens. Needs a transaction:
 * outside of one the role would not hold, and the work is refused.
 */
export async function asRole<Value>(tx: Kysely<DB>, role: NarrowRole, work: () => Promise<Value>): Promise<Value> {
  await become(tx, role)
  const value = await work()
  // A statement that fails ends the transaction, and the role with it.
  await become(tx, 'vielfaltsnetz_app')
  return value
}

async function become(tx: Kysely<DB>, role: NarrowRole | 'vielfaltsnetz_app'): Promise<void> {
  await sql`select set_config('role', ${role}, true)`.execute(tx)
}
