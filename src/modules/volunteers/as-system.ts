import { sql } from 'kysely'
import type { Tx } from '#platform/db/index.ts'

/**
 * Works as the system in the middle of somebody's transaction, and gives the rights back before anything else happens. Only for what
 * the work itself needs and shows nobody.
 */
export async function asSystem<Value>(tx: Tx, task: string, work: () => Promise<Value>): Promise<Value> {
  await setSystem(tx, task)
  const value = await work()
  // A statement that fails ends the transaction, and the right with it.
  await setSystem(tx, tx.actor.kind === 'system' ? tx.actor.task : '')
  return value
}

async function setSystem(tx: Tx, task: string): Promise<void> {
  await sql`select set_config('actor.system', ${task}, true)`.execute(tx)
}
