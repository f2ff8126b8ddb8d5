import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFacts } from '#platform/facts/index.ts'
import { rules } from '../pathway.ts'

/**
 * Deletes paths whose address nobody confirmed in time (PR-10), and those nobody has worked on for long
 * although the founders were told; the facts stay.
 */
export async function clearPathways(db: Db): Promise<number> {
  return db.inTransaction(systemActor('pathways.clear'), async (tx) => {
    const { rows } = await sql<{ id: Id<'pathway'> }>`
      delete from pathways
      where (confirmed_at is null and expires_at <= ${tx.now})
        or (confirmed_at is not null and changed_at < ${new Date(tx.now.getTime() - rules.keptAfterChange)}
          and end_told_at > changed_at and end_told_at <= ${new Date(tx.now.getTime() - rules.toldBeforeEnd)})
      returning id`.execute(tx)
    await sql`delete from pathway_letters where answer is null and expires_at <= ${tx.now}`.execute(tx)
    await recordFacts(
      tx,
      rows.map(({ id }) => ({ action: 'pathways.pathway.cleared', subject: id })),
    )
    return rows.length
  })
}
