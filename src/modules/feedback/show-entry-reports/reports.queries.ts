import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { isOpen } from '../list-cases/cases.queries.ts'
import type { CaseState } from '../case.ts'

export type EntryReport = {
  readonly id: Id<'feedback-case'>
  readonly state: CaseState
  readonly receivedAt: Date
  /** What readers wrote, the later lines after the first; empty once it was deleted. */
  readonly texts: readonly string[]
}

export type MonthCount = { readonly month: string; readonly count: number }

/** What readers reported about an entry, the latest first. */
export async function listReports(tx: Tx, profileId: Id<'profile'>): Promise<readonly EntryReport[]> {
  const { rows } = await sql<EntryReport>`
    select c.id, c.state, c.received_at as "receivedAt",
      array(select m.text from feedback_messages m
        where m.case_id = c.id and m.kind in ('report', 'addition') order by m.at, m.id) as texts
    from feedback_cases c where c.profile_id = ${profileId} and c.cleared_at is null
    order by c.due_on desc limit 50`.execute(tx)
  return rows
}

/** How often the entry was found right, in each of the last twelve months that has any, the latest first. */
export async function listApprovals(tx: Tx, profileId: Id<'profile'>): Promise<readonly MonthCount[]> {
  const { rows } = await sql<MonthCount>`
    select to_char(month, 'YYYY-MM-DD') as month, count from entry_approvals
    where profile_id = ${profileId} order by month desc limit 12`.execute(tx)
  return rows
}

/** Open reports about an entry. */
export async function countOpenReports(tx: Tx, profileId: Id<'profile'>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from feedback_cases c where c.profile_id = ${profileId} and ${isOpen}`.execute(tx)
  return rows[0]?.count ?? 0
}
