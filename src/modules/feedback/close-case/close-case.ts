import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { lockCase } from '../case.queries.ts'
import { type CloseReason, mayCloseWithoutAnswer, stateAfter } from '../case.ts'

export type CloseRefusal = 'case-unknown' | 'case-closed' | 'answer-first'

/** Closes the case for good, with the reason the person reads. */
export function closeCase(
  db: Db,
  actor: Actor,
  caseId: Id<'feedback-case'>,
  reason: CloseReason,
): Promise<Done<null> | Refused<CloseRefusal>> {
  return db.inTransaction(actor, async (tx) => {
    const found = await lockCase(tx, caseId)
    if (found === undefined) return refuse('case-unknown')
    if (stateAfter(found.state, 'close') === undefined) return refuse('case-closed')
    if (!mayCloseWithoutAnswer(found.kind, found.state, reason)) return refuse('answer-first')
    await sql`update feedback_cases set state = 'closed', close_reason = ${reason}, state_since = ${tx.now}
      where id = ${caseId}`.execute(tx)
    await recordFact(tx, { action: 'feedback.case.closed', subject: caseId, data: { reason } })
    return done(null)
  })
}
