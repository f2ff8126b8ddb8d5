import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import type { Db } from '#platform/db/index.ts'
import { keptDays } from './import.ts'

/** Deletes imports with their files and rows 30 days after they were applied or, where that never came, begun; and what was remembered and not used for two years. */
export async function clearImports(db: Db): Promise<void> {
  await db.inTransaction(systemActor('clear-imports'), async (tx) => {
    const days = (count: number) => new Date(tx.now.getTime() - count * 86_400_000)
    await sql`delete from imports where coalesce(undone_at, applied_at, created_at) < ${days(keptDays)}`.execute(tx)
    await sql`delete from import_habits where used_at < ${days(730)}`.execute(tx)
    await sql`delete from import_words where used_at < ${days(730)}`.execute(tx)
    await sql`delete from import_pairs where decided_at < ${days(730)}`.execute(tx)
  })
}
