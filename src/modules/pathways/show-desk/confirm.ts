import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import { done, type Done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { isToken } from '#platform/session/index.ts'
import { findByToken } from '../pathway.queries.ts'

/** The address is the person's own: the path begins. Of many who press at once one confirms. */
export function confirmPathway(
  db: Db,
  token: string,
): Promise<Done<null> | Refused<'link-unknown' | 'confirmed-already'>> {
  return db.inTransaction(systemActor('pathways.confirm'), async (tx) => {
    const pathway = isToken(token) ? await findByToken(tx, token) : undefined
    if (pathway === undefined) return refuse('link-unknown')
    const confirmed = await sql`
      update pathways set confirmed_at = ${tx.now}, expires_at = null, changed_at = ${tx.now}
      where id = ${pathway.id} and confirmed_at is null`.execute(tx)
    if (confirmed.numAffectedRows !== 1n) return refuse('confirmed-already')
    await recordFact(tx, { action: 'pathways.pathway.confirmed', subject: pathway.id })
    return done(null)
  })
}
