import { type RawBuilder, sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'

/** What projects may know of a circle they are not in. */
export type CircleHead = {
  readonly id: Id<'circle'>
  readonly slot: number
  readonly title: string
  readonly createdAt: Date
  readonly members: readonly string[]
  /** True where one of the actor's profiles is in it. */
  readonly joined: boolean
  readonly endedAt: Date | null
  /** Why it ended, and for which project somebody said so; empty for the centre. */
  readonly endReason: string
  readonly endedFor: string
}

/** A text of a circle as it was saved once. */
export type CircleText = {
  readonly number: number
  readonly text: string
  readonly saidBy: string
  readonly madeAt: Date
}

export type CircleNote = {
  readonly id: string
  readonly text: string
  readonly saidBy: string
  readonly madeAt: Date
}

const heads = sql`c.id, c.slot, c.title, c.created_at as "createdAt", c.ended_at as "endedAt", c.end_reason as "endReason", c.ended_for as "endedFor",
  coalesce((select jsonb_agg(m.name order by m.joined_at, m.profile_id) from quality_circle_members m where m.circle_id = c.id), '[]') as members,
  exists (select from quality_circle_members m where m.circle_id = c.id and m.profile_id = any (access.profiles())) as joined`

/** Every circle: those that go on, then those that have ended, the newest first; there are a handful at a time. */
export async function listCircles(tx: Tx): Promise<readonly CircleHead[]> {
  return circlesWhere(tx, sql`true`)
}

export async function listCirclesOf(tx: Tx, slot: number): Promise<readonly CircleHead[]> {
  return circlesWhere(tx, sql`c.slot = ${slot}`)
}

export async function findCircle(tx: Tx, id: Id<'circle'>): Promise<CircleHead | undefined> {
  return (await circlesWhere(tx, sql`c.id = ${id}`))[0]
}

async function circlesWhere(tx: Tx, where: RawBuilder<unknown>): Promise<readonly CircleHead[]> {
  const { rows } = await sql<CircleHead>`
    select ${heads} from quality_circles c where ${where}
    order by c.ended_at is not null, c.created_at desc, c.id limit 100`.execute(tx)
  return rows
}

const texts = sql`v.number, v.text, v.said_by as "saidBy", v.made_at as "madeAt"`

/** What the circle has written so far; undefined while it has not, and for those who are not in it. */
export async function findNewestText(tx: Tx, id: Id<'circle'>): Promise<CircleText | undefined> {
  return (await listTexts(tx, id, 1))[0]
}

/** Every text that was saved, the newest first. */
export async function listTexts(tx: Tx, id: Id<'circle'>, most = 50): Promise<readonly CircleText[]> {
  const { rows } = await sql<CircleText>`
    select ${texts} from quality_circle_versions v where v.circle_id = ${id} order by v.number desc limit ${most}`.execute(
    tx,
  )
  return rows
}

/** What members noted, the newest first. */
export async function listNotes(tx: Tx, id: Id<'circle'>): Promise<readonly CircleNote[]> {
  const { rows } = await sql<CircleNote>`
    select n.id, n.text, n.said_by as "saidBy", n.made_at as "madeAt" from quality_circle_notes n
    where n.circle_id = ${id} order by n.made_at desc, n.id limit 200`.execute(tx)
  return rows
}
