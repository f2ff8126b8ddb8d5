import { sql } from 'kysely'
import type { Tx } from '#platform/db/index.ts'

/**
 * Reads on behalf of the system in the middle of a person's transaction, and gives the rights back before anything else happens.
 * Only for what the work itself needs and the person may know anyway; `read` is a statement of this module, never one handed in
 * from outside.
 */
export async function readAsSystem<Value>(tx: Tx, task: string, read: () => Promise<Value>): Promise<Value> {
  await setSystem(tx, task)
  const value = await read()
  // A statement that fails ends the transaction, and the right with it.
  await setSystem(tx, tx.actor.kind === 'system' ? tx.actor.task : '')
  return value
}

async function setSystem(tx: Tx, task: string): Promise<void> {
  await sql`select set_config('actor.system', ${task}, true)`.execute(tx)
}
