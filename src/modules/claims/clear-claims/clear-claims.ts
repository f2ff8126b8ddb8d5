import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { rules } from '../claim.ts'

/** Deletes claims whose address nobody confirmed in time (PR-10), and those decided a while ago; the facts stay. */
export async function clearClaims(db: Db): Promise<void> {
  await db.inTransaction(systemActor('claims.clear'), async (tx) => {
    const { rows } = await sql<{ id: Id<'claim'> }>`
      delete from profile_claims
      where (confirmed_at is null and expires_at <= ${tx.now})
        or (decision is not null and decided_at < ${new Date(tx.now.getTime() - rules.keptAfterDecision)})
      returning id`.execute(tx)
    for (const { id } of rows) await recordFact(tx, { action: 'claims.claim.cleared', subject: id })
  })
}
