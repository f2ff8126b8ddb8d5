import { sql } from 'kysely'
import { type Actor, isCentreStaff, keepsProfile } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { findProposal } from '../proposal.queries.ts'
import type { Voice } from '../voice.tsx'

export type NewRemark = { readonly proposalId: Id<'proposal'>; readonly text: string; readonly voice: Voice }

/** Says something to a proposal, also after it was decided. */
export function addRemark(
  db: Db,
  actor: Actor,
  { proposalId, text, voice }: NewRemark,
): Promise<Done<null> | Refused<'proposal-unknown'>> {
  return db.inTransaction(actor, async (tx) => {
    const speaks = voice.profileId === null ? isCentreStaff(actor) : keepsProfile(actor, voice.profileId)
    if (!speaks || (await findProposal(tx, proposalId)) === undefined) return refuse('proposal-unknown')
    await sql`insert into quality_remarks (proposal_id, text, profile_id, said_by, made_at)
      values (${proposalId}, ${text}, ${voice.profileId}, ${voice.saidBy}, ${tx.now})`.execute(tx)
    await recordFact(tx, { action: 'quality.remark.made', subject: proposalId })
    return done(null)
  })
}
