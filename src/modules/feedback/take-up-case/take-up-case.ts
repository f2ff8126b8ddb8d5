import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { lockCase } from '../case.queries.ts'
import { stateAfter } from '../case.ts'
import { putState } from '../case.writes.ts'

/** Says that somebody works on it. Of two who do so at once the second finds it taken up already. */
export function takeUpCase(
  db: Db,
  actor: Actor,
  caseId: Id<'feedback-case'>,
): Promise<Done<null> | Refused<'case-unknown' | 'not-waiting'>> {
  return db.inTransaction(actor, async (tx) => {
    const found = await lockCase(tx, caseId)
    if (found === undefined) return refuse('case-unknown')
    const state = stateAfter(found.state, 'take-up')
    if (state === undefined) return refuse('not-waiting')
    await putState(tx, caseId, state)
    await recordFact(tx, { action: 'feedback.case.taken-up', subject: caseId })
    return done(null)
  })
}
