import { sql } from 'kysely'
import { type Actor, isCentreStaff, keepsProfile } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { findStandard, getCurrentVersion } from '../standard.queries.ts'
import type { Voice } from '../voice.tsx'

export type NewProposal = {
  readonly slot: number
  readonly statement: string
  readonly reason: string
  /** The circle the words come from. */
  readonly circleId: Id<'circle'> | null
  readonly voice: Voice
}

/** Proposes other words for a standard; refuses the words it has. */
export function proposeChange(
  db: Db,
  actor: Actor,
  { slot, statement, reason, circleId, voice }: NewProposal,
): Promise<Done<Id<'proposal'>> | Refused<'not-yours' | 'unchanged'>> {
  return db.inTransaction(actor, async (tx) => {
    const speaks = voice.profileId === null ? isCentreStaff(actor) : keepsProfile(actor, voice.profileId)
    if (!speaks) return refuse('not-yours')
    const { number } = await getCurrentVersion(tx)
    if ((await findStandard(tx, number, slot))?.statement === statement) return refuse('unchanged', 'statement')
    const { rows } = await sql<{ id: Id<'proposal'> }>`
      insert into quality_proposals (slot, version, statement, reason, circle_id, profile_id, said_by, made_at)
      values (${slot}, ${number}, ${statement}, ${reason}, (select c.id from quality_circles c where c.id = ${circleId}::uuid),
        ${voice.profileId}, ${voice.saidBy}, ${tx.now}) returning id`.execute(tx)
    const [row] = rows
    if (row === undefined) return refuse('not-yours')
    await recordFact(tx, { action: 'quality.change.proposed', subject: row.id, data: { slot, version: number } })
    return done(row.id)
  })
}
