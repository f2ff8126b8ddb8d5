import { type RawBuilder, sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { tokenHash } from '#platform/session/index.ts'
import type { CaseMessage, FeedbackCase } from './case.ts'

export const caseColumns = sql`c.id, c.kind, c.state, c.page, c.profile_id as "profileId", c.lang, c.received_at as "receivedAt",
  to_char(c.due_on, 'YYYY-MM-DD') as "dueOn", c.state_since as "stateSince", c.close_reason as "closeReason"`

/** A case this actor may see. */
export function findCase(tx: Tx, id: Id<'feedback-case'>): Promise<FeedbackCase | undefined> {
  return findOne(tx, sql`c.id = ${id}`)
}

/** The same, held until the transaction ends. */
export function lockCase(tx: Tx, id: Id<'feedback-case'>): Promise<FeedbackCase | undefined> {
  return findOne(tx, sql`c.id = ${id} for update`)
}

/** The case behind a link; for the system, since whoever has the link has no account. */
export function findCaseByToken(tx: Tx, token: string): Promise<FeedbackCase | undefined> {
  return findOne(tx, sql`c.id = (select l.case_id from feedback_links l where l.token_hash = ${tokenHash(token)})`)
}

/** What was said in a case, oldest first, as far as this actor may read it. */
export async function listMessages(tx: Tx, id: Id<'feedback-case'>): Promise<readonly CaseMessage[]> {
  const { rows } = await sql<CaseMessage>`
    select kind, text, at from feedback_messages where case_id = ${id} order by at, id limit 200`.execute(tx)
  return rows
}

/** Where the person wants the answer to go, or undefined. */
export async function findContact(tx: Tx, id: Id<'feedback-case'>): Promise<string | undefined> {
  const { rows } = await sql<{ email: string }>`select email from feedback_contacts where case_id = ${id}`.execute(tx)
  return rows[0]?.email
}

async function findOne(tx: Tx, condition: RawBuilder<unknown>): Promise<FeedbackCase | undefined> {
  const { rows } = await sql<FeedbackCase>`select ${caseColumns} from feedback_cases c where ${condition}`.execute(tx)
  return rows[0]
}
