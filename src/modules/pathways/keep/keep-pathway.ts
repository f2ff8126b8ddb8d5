import { sql } from 'kysely'
import { done, type Done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import type { Desk } from '../desk.ts'

/** The founders still need it: its time of rest begins anew. */
export function keepPathway(db: Db, { actor, pathway }: Desk): Promise<Done<null> | Refused<'path-unknown'>> {
  return db.inTransaction(actor, async (tx) => {
    const kept = await sql`update pathways set changed_at = ${tx.now} where id = ${pathway.id}`.execute(tx)
    if (kept.numAffectedRows !== 1n) return refuse('path-unknown')
    await recordFact(tx, { action: 'pathways.pathway.kept', subject: pathway.id })
    return done(null)
  })
}
