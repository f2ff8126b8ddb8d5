import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { publicOffering } from '../trainer.ts'
import { findTrainer } from '../trainer.queries.ts'

/** Writes anew what the public sees of the trainer, or takes it away. Part of every change's transaction. */
export async function publishTrainer(tx: Tx, id: Id<'trainer'>): Promise<void> {
  await sql`delete from trainer_entries where trainer_id = ${id}`.execute(tx)
  const trainer = await findTrainer(tx, id)
  if (trainer === undefined || !trainer.listed) return
  const everywhere = trainer.publicFields.includes('districts') && trainer.districts.length === 0
  const entry = { ...publicOffering(trainer), everywhere }
  await sql`
    insert into trainer_entries (trainer_id, name, entry) values (${id}, ${trainer.name}, ${JSON.stringify(entry)})`.execute(
    tx,
  )
}
