import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { newToken, tokenHash } from '#platform/session/index.ts'
import type { CaseState, MessageKind } from './case.ts'

export async function addMessage(tx: Tx, caseId: Id<'feedback-case'>, kind: MessageKind, text: string): Promise<void> {
  const personId = tx.actor.kind === 'person' ? tx.actor.personId : null
  await sql`insert into feedback_messages (case_id, kind, text, at, person_id)
    values (${caseId}, ${kind}, ${text}, ${tx.now}, ${personId})`.execute(tx)
}

/** Makes one more link to the case, of 256 bits; the answer is its only copy in clear. */
export async function makeLink(tx: Tx, caseId: Id<'feedback-case'>): Promise<string> {
  const token = newToken()
  await sql`insert into feedback_links (token_hash, case_id, created_at)
    values (${tokenHash(token)}, ${caseId}, ${tx.now})`.execute(tx)
  return token
}

/** Puts the case into a state; `dueOn` only where the clock begins anew. */
export async function putState(tx: Tx, caseId: Id<'feedback-case'>, state: CaseState, dueOn?: string): Promise<void> {
  await sql`update feedback_cases set state = ${state}, state_since = ${tx.now},
      due_on = coalesce(${dueOn ?? null}::date, due_on) where id = ${caseId}`.execute(tx)
}
