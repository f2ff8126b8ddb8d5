import { systemActor } from '#kernel/actor.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { dueDay, stateAfter } from '../case.ts'
import { findCaseByToken, lockCase } from '../case.queries.ts'
import { addMessage, putState } from '../case.writes.ts'
import { findPause, type Paused } from '../throttling.ts'

export type Addition = { readonly token: string; readonly text: string; readonly clientAddress: string }

/** Adds a line to the case behind a link. After an answer the case is open again, and its clock begins anew. */
export async function writeAgain(
  db: Db,
  { token, text, clientAddress }: Addition,
  now: Date,
): Promise<Done<null> | Refused<'case-unknown' | 'case-closed'> | Paused> {
  const paused = await findPause(db, clientAddress, now)
  if (paused !== undefined) return paused
  return db.inTransaction(systemActor('feedback.follow'), async (tx) => {
    const known = await findCaseByToken(tx, token)
    if (known === undefined) return refuse('case-unknown')
    // Held, so that an answer given at the same moment comes before or after, never both at once.
    const found = await lockCase(tx, known.id)
    if (found === undefined) return refuse('case-unknown')
    const state = stateAfter(found.state, 'write-again')
    if (state === undefined) return refuse('case-closed')
    await addMessage(tx, found.id, 'addition', text)
    const reopened = state !== found.state
    if (reopened) await putState(tx, found.id, state, dueDay(found.kind, tx.now))
    await recordFact(tx, {
      action: reopened ? 'feedback.case.reopened' : 'feedback.case.added-to',
      subject: found.id,
    })
    return done(null)
  })
}
