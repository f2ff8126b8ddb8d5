import { sql } from 'kysely'
import { type Actor, isCentreStaff } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { lockedDraft, lockStandards } from '../change-draft/change-draft.ts'
import { type Decision, findProposal } from '../proposal.queries.ts'

export type Decided = {
  readonly proposalId: Id<'proposal'>
  readonly decision: Decision
  readonly reason: string
}

/** Decides once, with the reasons. What is accepted stands in the next version at once; it appears when that is published. */
export function decideProposal(
  db: Db,
  actor: Actor,
  { proposalId, decision, reason }: Decided,
): Promise<Done<null> | Refused<'proposal-unknown' | 'decided-already'>> {
  return db.inTransaction(actor, async (tx) => {
    await lockStandards(tx)
    const proposal = isCentreStaff(actor) ? await findProposal(tx, proposalId) : undefined
    if (proposal === undefined || actor.kind !== 'person') return refuse('proposal-unknown')
    if (proposal.decision !== null) return refuse('decided-already')
    const ledTo = decision === 'accepted' ? (await lockedDraft(tx)).number : null
    if (ledTo !== null)
      await sql`update quality_standards set statement = ${proposal.statement}
        where version = ${ledTo} and slot = ${proposal.slot}`.execute(tx)
    await sql`update quality_proposals set decision = ${decision}, decision_reason = ${reason}, decided_at = ${tx.now},
        decided_by = ${actor.personId}, led_to = ${ledTo} where id = ${proposalId}`.execute(tx)
    await recordFact(tx, { action: 'quality.proposal.decided', subject: proposalId, data: { decision, ledTo } })
    return done(null)
  })
}
