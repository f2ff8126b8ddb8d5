import { sql } from 'kysely'
import type { CentreArea } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import type { Tx } from '#platform/db/index.ts'
import type { Channel } from './slot.ts'

/** A conversation that is arranged, or was until it was released. */
export type Booking = {
  readonly id: Id<'booking'>
  readonly adviserId: Id<'person'>
  readonly area: CentreArea
  readonly reference: string
  readonly startsAt: Date
  readonly endsAt: Date
  readonly channel: Channel
  readonly place: string
  /** The room for a video conversation, where the person who booked named one. */
  readonly link: string
  readonly language: Lang
  readonly sequence: number
  readonly changedAt: Date
  readonly releasedAt: Date | null
}

export const bookingColumns = sql`id, person_id as "adviserId", area, reference, starts_at as "startsAt", ends_at as "endsAt", channel, place,
  link, lang as language, sequence, changed_at as "changedAt", released_at as "releasedAt"`

/** One of the actor's own appointments, also one that was released. */
export async function findBooking(tx: Tx, id: string): Promise<Booking | undefined> {
  const { rows } =
    await sql<Booking>`select ${bookingColumns} from appointment_bookings where id = ${id}::uuid`.execute(tx)
  return rows[0]
}

/** The next appointments of an adviser. */
export async function listBookings(tx: Tx, adviserId: Id<'person'>): Promise<readonly Booking[]> {
  const { rows } = await sql<Booking>`
    select ${bookingColumns} from appointment_bookings
    where person_id = ${adviserId} and starts_at > ${tx.now}::timestamptz - interval '4 hours' and ends_at > ${tx.now}
      and released_at is null
    order by starts_at limit 200`.execute(tx)
  return rows
}
