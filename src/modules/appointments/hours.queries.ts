import { type RawBuilder, sql } from 'kysely'
import type { CentreArea } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import type { Absence, Busy, Hours } from './slot.ts'

const columns = sql`id, person_id as "personId", area, weekday, day::text as day, to_char(starts, 'HH24:MI') as starts,
  to_char(ends, 'HH24:MI') as ends, slot_minutes as "slotMinutes", buffer_minutes as "bufferMinutes", channels, place,
  from_day::text as "fromDay", until_day::text as "untilDay"`

/** Whose hours: an adviser's, or those of everybody in an area. */
export type Whose = { readonly personId: Id<'person'> } | { readonly area: CentreArea }

/** The hours that are not over on a day, for the centre and the system; no more than an area can have. */
export async function listHours(tx: Tx, whose: Whose, day: string): Promise<readonly Hours[]> {
  const { rows } = await sql<Hours>`
    select ${columns} from appointment_hours where ${of(whose)} and coalesce(until_day, day, 'infinity') >= ${day}::date
    order by day, weekday, starts, id limit 500`.execute(tx)
  return rows
}

export async function findHours(tx: Tx, id: string): Promise<Hours | undefined> {
  const { rows } = await sql<Hours>`select ${columns} from appointment_hours where id = ${id}::uuid`.execute(tx)
  return rows[0]
}

function of(whose: Whose): RawBuilder<unknown> {
  return 'area' in whose ? sql`area = ${whose.area}` : sql`person_id = ${whose.personId}`
}

export type KeptAbsence = Absence & { readonly id: Id<'absence'> }

/** When these people are away, from a day on. */
export async function listAbsences(
  tx: Tx,
  personIds: readonly Id<'person'>[],
  day: string,
): Promise<readonly KeptAbsence[]> {
  const { rows } = await sql<KeptAbsence>`
    select id, person_id as "personId", from_day::text as "fromDay", until_day::text as "untilDay" from appointment_absences
    where person_id = any (${[...personIds]}::uuid[]) and until_day >= ${day}::date order by from_day, id limit 1000`.execute(
    tx,
  )
  return rows
}

/** When these people talk to somebody between two instants; for the system. */
export async function listBusy(
  tx: Tx,
  personIds: readonly Id<'person'>[],
  { from, until, except = '' }: { readonly from: Date; readonly until: Date; readonly except?: string },
): Promise<readonly Busy[]> {
  const { rows } = await sql<Busy>`
    select person_id as "personId", starts_at as "startsAt", busy_until as "busyUntil" from appointment_bookings
    where person_id = any (${[...personIds]}::uuid[]) and starts_at < ${until}::timestamptz
      and starts_at > ${from}::timestamptz - interval '4 hours' and busy_until > ${from}::timestamptz
      and released_at is null and reference <> ${except}`.execute(tx)
  return rows
}
