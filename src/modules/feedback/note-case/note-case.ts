import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { lockCase } from '../case.queries.ts'
import { addMessage } from '../case.writes.ts'

/** Writes something down for the centre; nobody else reads it. Held against closing, so that a closed case gains no text. */
export function noteCase(
  db: Db,
  actor: Actor,
  caseId: Id<'feedback-case'>,
  text: string,
): Promise<Done<null> | Refused<'case-unknown' | 'case-closed'>> {
  return db.inTransaction(actor, async (tx) => {
    const found = await lockCase(tx, caseId)
    if (found === undefined) return refuse('case-unknown')
    if (found.state === 'closed') return refuse('case-closed')
    await addMessage(tx, caseId, 'note', text)
    await recordFact(tx, { action: 'feedback.case.noted', subject: caseId })
    return done(null)
  })
}
