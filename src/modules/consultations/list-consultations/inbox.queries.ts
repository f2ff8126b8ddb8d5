import { type RawBuilder, sql } from 'kysely'
import { type Actor, centreAreas } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { consultationColumns } from '../consultation.queries.ts'
import type { Consultation } from '../consultation.ts'

/** What the inbox shows: one's own, those nobody has taken, those whose promise is over, those closed. */
export const inboxViews = ['meine', 'offen', 'ueberfaellig', 'geschlossen'] as const
export type InboxView = (typeof inboxViews)[number]

/** Where a page begins: a due day, or a time of closing, and the id. */
export type InboxPosition = { readonly at: string; readonly id: Id<'consultation'> }
export type InboxLine = Consultation & { readonly districtName: string | null; readonly position: string }
export type InboxLines = { readonly lines: readonly InboxLine[]; readonly next: InboxPosition | undefined }

// Written as the indexes have it, so that the planner finds them.
const dueOn = sql`coalesce(c.due_on, 'infinity'::date)`

export const linesPerPage = 30

/** A page of the inbox, what is due first on top, by keyset in the order of an index; closed ones with the latest first. */
export async function listInbox(
  tx: Tx,
  view: InboxView,
  after: InboxPosition | undefined,
  today: string,
  size = linesPerPage,
): Promise<InboxLines> {
  const parts = partsOf(tx.actor, view, today)
  if (parts.length === 0) return { lines: [], next: undefined }
  const closed = view === 'geschlossen'
  const at = closed ? sql`c.closed_at` : dueOn
  const type = closed ? sql`timestamptz` : sql`date`
  const beyond =
    after === undefined
      ? sql`true`
      : closed
        ? sql`(c.closed_at < ${after.at}::timestamptz or (c.closed_at = ${after.at}::timestamptz and c.id > ${after.id}::uuid))`
        : sql`(${at}, c.id) > (${after.at}::${type}, ${after.id}::uuid)`
  const order = closed ? sql`c.closed_at desc, c.id` : sql`${at}, c.id`
  // Each part follows an index of its own; together they are sorted once more.
  const branches = parts.map(
    (condition) =>
      sql`(select c.* from consultations c where ${condition} and ${beyond} order by ${order} limit ${size + 1})`,
  )
  const { rows } = await sql<InboxLine>`
    select distinct ${consultationColumns}, d.name as "districtName", (${at})::text as position, ${at} as at_
    from (${sql.join(branches, sql` union all `)}) c left join districts d on d.id = c.district_id
    order by at_ ${closed ? sql`desc` : sql`asc`}, c.id limit ${size + 1}`.execute(tx)
  const lines = rows.slice(0, size)
  const last = lines.at(-1)
  return { lines, next: rows.length > size && last !== undefined ? { at: last.position, id: last.id } : undefined }
}

function partsOf(actor: Actor, view: InboxView, today: string): readonly RawBuilder<unknown>[] {
  if (actor.kind !== 'person') return []
  const { personId } = actor
  const open = sql`c.state <> 'closed'`
  const own = [sql`c.adviser_id = ${personId} and ${open}`, sql`c.deputy_id = ${personId} and ${open}`]
  const waiting = centreAreas(actor).map((area) => sql`c.area = ${area} and c.adviser_id is null and ${open}`)
  switch (view) {
    case 'meine':
      return own
    case 'offen':
      return waiting
    case 'ueberfaellig':
      return [...own, ...waiting].map((condition) => sql`${condition} and ${dueOn} < ${today}::date`)
    case 'geschlossen':
      return [
        sql`c.adviser_id = ${personId} and c.closed_at is not null`,
        sql`c.deputy_id = ${personId} and c.closed_at is not null`,
      ]
  }
}

export type InboxCounts = Readonly<Record<Exclude<InboxView, 'geschlossen'>, number>>

// More than a team works on; beyond it a number says nothing more.
const mostCounted = 200

/** How many there are in each view, counted up to a bound. */
export async function countInbox(tx: Tx, today: string): Promise<InboxCounts> {
  const [mine, open, overdue] = [
    await countView(tx, 'meine', today),
    await countView(tx, 'offen', today),
    await countView(tx, 'ueberfaellig', today),
  ]
  return { meine: mine, offen: open, ueberfaellig: overdue }
}

export type Owed = { readonly count: number; readonly firstOn: string | null }

/** Answers this person owes that are not late yet: how many, up to a bound, and by when the first. */
export async function countOwed(tx: Tx, today: string): Promise<Owed> {
  if (tx.actor.kind !== 'person') return { count: 0, firstOn: null }
  const { personId } = tx.actor
  const branches = [sql`c.adviser_id = ${personId}`, sql`c.deputy_id = ${personId}`].map(
    (mine) =>
      sql`(select c.id, c.due_on from consultations c where ${mine} and c.state <> 'closed' and ${dueOn} >= ${today}::date
        and ${dueOn} < 'infinity' order by ${dueOn}, c.id limit ${mostCounted})`,
  )
  const { rows } = await sql<Owed>`
    select count(distinct id)::integer as count, to_char(min(due_on), 'YYYY-MM-DD') as "firstOn"
    from (${sql.join(branches, sql` union all `)}) c`.execute(tx)
  return rows[0] ?? { count: 0, firstOn: null }
}

/** How many stand in one view, up to a bound. */
export async function countView(tx: Tx, view: InboxView, today: string): Promise<number> {
  const branches = partsOf(tx.actor, view, today).map(
    (condition) => sql`(select c.id from consultations c where ${condition} limit ${mostCounted})`,
  )
  if (branches.length === 0) return 0
  const { rows } = await sql<{ count: number }>`
    select count(distinct id)::integer as count from (${sql.join(branches, sql` union all `)}) c`.execute(tx)
  return rows[0]?.count ?? 0
}
