import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFacts } from '#platform/facts/index.ts'
import { listHours } from '../hours.queries.ts'
import { countSlots, type Hours, hoursOverlap } from '../slot.ts'

export type NewHours = Omit<Hours, 'id' | 'personId'>

export type HoursRefusal =
  | Refused<'no-channel'>
  | Refused<'no-place'>
  | Refused<'no-slot'>
  | Refused<'no-day-hours'>
  | Refused<'day-past'>
  | Refused<'ends-first'>
  | Refused<'overlaps'>
  | Refused<'too-many'>

/** Nobody has more; the picker shows fewer. */
const mostHours = 80

/** Adds hours of the actor, all of them or none. */
export function addHours(
  db: Db,
  actor: Actor & { readonly kind: 'person' },
  wanted: readonly NewHours[],
): Promise<Done<number> | HoursRefusal> {
  return db.inTransaction(actor, async (tx): Promise<Done<number> | HoursRefusal> => {
    const today = dayInBerlin(tx.now)
    for (const hours of wanted) {
      const wrong = wrongIn(hours, today)
      if (wrong !== undefined) return wrong
    }
    // Two windows of one person: the second sees what the first has added.
    await sql`select pg_advisory_xact_lock(hashtext('appointments'), hashtext(${actor.personId}))`.execute(tx)
    const known = await listHours(tx, { personId: actor.personId }, today)
    if (known.length + wanted.length > mostHours) return refuse('too-many')
    if (wanted.some((hours) => known.some((other) => hoursOverlap(hours, other)))) return refuse('overlaps', 'starts')
    const ids: Id<'hours'>[] = []
    for (const hours of wanted) ids.push(await insertHours(tx, actor.personId, hours))
    await recordFacts(
      tx,
      ids.map((id) => ({ action: 'appointments.hours.added', subject: id })),
    )
    return done(ids.length)
  })
}

/** What is wrong with hours by themselves. */
function wrongIn(hours: NewHours, today: string): HoursRefusal | undefined {
  if (hours.channels.length === 0) return refuse('no-channel', 'channels')
  if (hours.channels.includes('on-site') && hours.place === '') return refuse('no-place', 'place')
  if (hours.starts < '06:00' || hours.ends > '22:00') return refuse('no-day-hours', 'starts')
  if (countSlots(hours) === 0) return refuse('no-slot', 'ends')
  if (hours.day !== null && hours.day < today) return refuse('day-past', 'day')
  if (hours.untilDay !== null && hours.untilDay < hours.fromDay) return refuse('ends-first', 'until')
  return undefined
}

async function insertHours(tx: Tx, personId: Id<'person'>, hours: NewHours): Promise<Id<'hours'>> {
  const { rows } = await sql<{ id: Id<'hours'> }>`
    insert into appointment_hours (person_id, area, weekday, day, starts, ends, slot_minutes, buffer_minutes, channels, place, from_day, until_day, created_at)
    values (${personId}, ${hours.area}, ${hours.weekday}, ${hours.day}, ${hours.starts}, ${hours.ends}, ${hours.slotMinutes},
      ${hours.bufferMinutes}, ${[...hours.channels]}::text[], ${hours.place}, ${hours.fromDay}, ${hours.untilDay}, ${tx.now})
    returning id`.execute(tx)
  const [row] = rows
  if (row === undefined) throw new Error('The hours were not kept.')
  return row.id
}
