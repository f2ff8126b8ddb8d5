import { type Kysely, sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { DB } from './schema.generated.ts'

type Acting = Kysely<DB> & { readonly actor: Actor }

/**
 * Does one piece of work on behalf of the system in the middle of a person's transaction, and gives the rights back before anything else
 * happens. Only for what the work itself needs and the person may cause anyway; `work` is a statement of the module that asks, never one
 * handed in from outside.
 */
export async function asSystem<Value>(tx: Acting, task: string, work: () => Promise<Value>): Promise<Value> {
  await setSystem(tx, task)
  const value = await work()
  // A statement that fails ends the transaction, and the right with it.
  await setSystem(tx, tx.actor.kind === 'system' ? tx.actor.task : '')
  return value
}

async function setSystem(tx: Acting, task: string): Promise<void> {
  await sql`select set_config('actor.system', ${task}, true)`.execute(tx)
}
