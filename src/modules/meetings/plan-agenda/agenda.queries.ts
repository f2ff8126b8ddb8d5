import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Translated } from '#kernel/language.ts'
import type { Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import type { CommunityEvent } from '#modules/events/index.ts'

/** One thing that happens at an event; times are what the clock on the wall says. */
export type AgendaItem = {
  readonly id: Id<'agenda-item'>
  readonly day: string
  readonly starts: string
  /** `''` where nobody says when it ends. */
  readonly ends: string
  readonly title: Translated
  readonly speaker: string
  readonly room: string
}
export type NewAgendaItem = Omit<AgendaItem, 'id'>

export const mostItems = 60

export async function listAgenda(tx: Tx, eventId: Id<'event'>): Promise<readonly AgendaItem[]> {
  const { rows } = await sql<AgendaItem>`
    select id, day::text, to_char(starts, 'HH24:MI') as starts, coalesce(to_char(ends, 'HH24:MI'), '') as ends, titles as title,
      speaker, room
    from agenda_items where event_id = ${eventId} order by agenda_items.day, agenda_items.starts, id limit ${mostItems}`.execute(
    tx,
  )
  return rows
}

/** Adds an item, or changes the one of this id. The caller has checked who may; the database checks again. */
export async function saveItem(
  tx: Tx,
  eventId: Id<'event'>,
  { day, starts, ends, title, speaker, room }: NewAgendaItem,
  id?: Id<'agenda-item'>,
): Promise<void> {
  const until = ends === '' ? null : ends
  if (id === undefined)
    await sql`insert into agenda_items (event_id, day, starts, ends, titles, speaker, room)
      values (${eventId}, ${day}::date, ${starts}::time, ${until}::time, ${JSON.stringify(title)}, ${speaker}, ${room})`.execute(
      tx,
    )
  else
    await sql`update agenda_items set day = ${day}::date, starts = ${starts}::time, ends = ${until}::time,
      titles = ${JSON.stringify(title)}, speaker = ${speaker}, room = ${room} where id = ${id} and event_id = ${eventId}`.execute(
      tx,
    )
  await recordFact(tx, { action: 'events.agenda.changed', subject: eventId })
}

export async function removeItem(tx: Tx, eventId: Id<'event'>, id: Id<'agenda-item'>): Promise<void> {
  await sql`delete from agenda_items where id = ${id} and event_id = ${eventId}`.execute(tx)
  await recordFact(tx, { action: 'events.agenda.changed', subject: eventId })
}

/** The same items at the same times, as many days after the beginning of the copy. */
export async function copyAgenda(tx: Tx, from: CommunityEvent, to: CommunityEvent): Promise<void> {
  await sql`insert into agenda_items (event_id, day, starts, ends, titles, speaker, room)
    select ${to.id}, a.day + (t.local_start::date - f.local_start::date), a.starts, a.ends, a.titles, a.speaker, a.room
    from agenda_items a join events f on f.id = a.event_id, events t
    where a.event_id = ${from.id} and t.id = ${to.id}`.execute(tx)
}
