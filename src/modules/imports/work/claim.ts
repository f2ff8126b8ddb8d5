import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import type { Db } from '#platform/db/index.ts'
import { findImport } from '../import.queries.ts'
import type { ImportHead } from '../import.ts'

export const worker = systemActor('imports.work')

// Work tells of itself every second or two; what has been silent for three minutes belonged to a process that died.
const silentAfter = 180_000

/** Takes the import that waits longest; of several processes that ask, each gets another one. */
export function claimImport(db: Db): Promise<ImportHead | undefined> {
  return db.inTransaction(worker, async (tx) => {
    const { rows } = await sql<{ id: Id<'import'> }>`
      update imports set claimed_at = ${tx.now} where id = (
        select id from imports
        where stage in ('reading', 'checking', 'applying', 'undoing')
          and (claimed_at is null or claimed_at < ${new Date(tx.now.getTime() - silentAfter)})
        order by changed_at limit 1 for update skip locked)
      returning id`.execute(tx)
    const id = rows[0]?.id
    return id === undefined ? undefined : findImport(tx, id)
  })
}

/** Says how far the work is, and that it is alive. */
export async function noteProgress(db: Db, id: Id<'import'>, done: number, total: number): Promise<void> {
  await db.inTransaction(worker, (tx) =>
    sql`update imports set done = ${done}, total = ${total}, claimed_at = ${tx.now} where id = ${id}`.execute(tx),
  )
}
