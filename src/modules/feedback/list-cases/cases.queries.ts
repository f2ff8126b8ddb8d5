import { type RawBuilder, sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { caseColumns } from '../case.queries.ts'
import type { CaseKind, FeedbackCase } from '../case.ts'

/** What the list shows: cases that wait for an answer, those answered, those closed. */
export const caseGroups = ['offen', 'beantwortet', 'geschlossen'] as const
export type CaseGroup = (typeof caseGroups)[number]

export type CaseFilter = { readonly group: CaseGroup; readonly kind?: CaseKind | undefined }
export type CasePosition = { readonly dueOn: string; readonly id: Id<'feedback-case'> }
export type CaseLine = FeedbackCase & { readonly entryName: string | null }
export type CaseLines = { readonly lines: readonly CaseLine[]; readonly next: CasePosition | undefined }

export const casesPerPage = 30

/** Open cases with what is due first on top; the others with the latest first. By keyset, in the order of an index. */
export async function listCases(
  tx: Tx,
  filter: CaseFilter,
  after: CasePosition | undefined,
  size = casesPerPage,
): Promise<CaseLines> {
  const first = filter.group === 'offen'
  const beyond =
    after === undefined
      ? sql`true`
      : sql`(c.due_on, c.id) ${first ? sql`>` : sql`<`} (${after.dueOn}::date, ${after.id}::uuid)`
  const direction = first ? sql`asc` : sql`desc`
  const { rows } = await sql<CaseLine>`
    select ${caseColumns}, p.name as "entryName"
    from feedback_cases c left join profiles p on p.id = c.profile_id
    where ${conditionOf(filter)} and ${beyond}
    order by c.due_on ${direction}, c.id ${direction} limit ${size + 1}`.execute(tx)
  const lines = rows.slice(0, size)
  return { lines, next: rows.length > size ? lines.at(-1) : undefined }
}

/** How many answers are owed, and the day of the next one. */
export async function countOpenCases(tx: Tx): Promise<{ readonly count: number; readonly nextDue: string | null }> {
  const { rows } = await sql<{ count: number; nextDue: string | null }>`
    select count(*)::integer as count, to_char(min(due_on), 'YYYY-MM-DD') as "nextDue"
    from feedback_cases c where ${isOpen}`.execute(tx)
  return rows[0] ?? { count: 0, nextDue: null }
}

// Written as the partial index has it, so that the planner finds it.
export const isOpen = sql`c.state in ('received', 'in-progress', 'reopened')`

function conditionOf({ group, kind }: CaseFilter): RawBuilder<unknown> {
  const ofKind = kind === undefined ? sql`true` : sql`c.kind = ${kind}`
  switch (group) {
    case 'offen':
      return sql`${isOpen} and ${ofKind}`
    case 'beantwortet':
      return sql`c.state = 'answered' and ${ofKind}`
    case 'geschlossen':
      return sql`c.state = 'closed' and ${ofKind}`
  }
}
