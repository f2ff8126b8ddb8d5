import { sql } from 'kysely'
import type { CentreArea } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { asSystem, type Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { listCentreStaff } from '#modules/organisations/index.ts'
import { type Booking, bookingColumns } from './booking.queries.ts'
import { findHours, listAbsences, listBusy, listHours } from './hours.queries.ts'
import { type Channel, collide, daysAhead, freeSlots, partsOfSlot, type Slot } from './slot.ts'

export type SlotQuery = {
  readonly area: CentreArea
  readonly from: Date
  readonly until: Date
  /** Only with this adviser. */
  readonly adviserId?: Id<'person'> | undefined
  readonly channel?: Channel | undefined
}

/** So many are offered at once: a list somebody can read. */
const most = 60

/**
 * The slots that can be booked now, in the order of time; where two advisers have the same time, whoever talks less in these weeks. To be read
 * as a person or as the system: anonymous reads have no transaction to be the system in.
 */
export async function listFreeSlots(
  tx: Tx,
  { area, from, until, adviserId, channel }: SlotQuery,
): Promise<readonly Slot[]> {
  const span = { fromDay: dayInBerlin(from), untilDay: dayInBerlin(earlier(until, tx.now)), now: tx.now }
  return asSystem(tx, 'appointments.slots', async () => {
    const advisers = await listCentreStaff(tx, dayInBerlin(tx.now), area)
    const hours = (await listHours(tx, { area }, span.fromDay)).filter(
      ({ personId, channels }) =>
        advisers.includes(personId) &&
        (adviserId === undefined || personId === adviserId) &&
        (channel === undefined || channels.includes(channel)),
    )
    const people = [...new Set(hours.map(({ personId }) => personId))]
    if (people.length === 0) return []
    const absences = await listAbsences(tx, people, span.fromDay)
    const busy = await listBusy(tx, people, { from, until })
    const talks = new Map(people.map((id) => [id, busy.filter(({ personId }) => personId === id).length]))
    const load = (slot: Slot) => talks.get(slot.personId) ?? 0
    const chosen = new Map<string, Slot>()
    for (const slot of freeSlots({ hours, absences, busy }, span)) {
      const same = `${slot.startsAt.getTime()} ${slot.endsAt.getTime()} ${slot.channels.join()} ${slot.place}`
      const other = chosen.get(same)
      if (other === undefined || load(slot) < load(other)) chosen.set(same, slot)
    }
    return [...chosen.values()].filter(({ startsAt }) => startsAt >= from && startsAt < until).slice(0, most)
  })
}

export type BookingWish = {
  readonly slotId: string
  readonly channel: Channel
  /** What the conversation is about, in the word of whoever books: one appointment for each. */
  readonly reference: string
  readonly language: Lang
  readonly link?: string | undefined
}

export type BookingRefusal = Refused<'slot-gone'> | Refused<'slot-taken'> | Refused<'channel-not-offered'>

/**
 * Books the slot in the caller's transaction; of many at once one wins. Where the reference has an appointment already it moves: the same
 * row with a higher sequence, so that calendars follow.
 */
export async function bookSlot(tx: Tx, wish: BookingWish): Promise<Done<Booking> | BookingRefusal> {
  const booked = await asSystem(tx, 'appointments.book', () => book(tx, wish))
  if (booked.ok)
    await recordFact(tx, {
      action: 'appointments.slot.booked',
      subject: booked.value.id,
      data: { area: booked.value.area, channel: booked.value.channel },
    })
  return booked
}

async function book(tx: Tx, wish: BookingWish): Promise<Done<Booking> | BookingRefusal> {
  const parts = partsOfSlot(wish.slotId)
  const hours = parts === undefined ? undefined : await findHours(tx, parts.hoursId)
  if (parts === undefined || hours === undefined) return refuse('slot-gone')
  const { day } = parts
  // Hours outlive the work of whoever kept them.
  if (!(await listCentreStaff(tx, dayInBerlin(tx.now), hours.area)).includes(hours.personId)) return refuse('slot-gone')
  // The one lock, before anybody looks: slots of one adviser are scarce together, since hours may overlap.
  await sql`select pg_advisory_xact_lock(hashtext('appointments'), hashtext(${hours.personId}))`.execute(tx)
  const absences = await listAbsences(tx, [hours.personId], dayInBerlin(tx.now))
  const span = { fromDay: day, untilDay: day, now: tx.now }
  const slot = freeSlots({ hours: [hours], absences, busy: [] }, span).find(({ id }) => id === wish.slotId)
  if (slot === undefined || slot.startsAt > latest(tx.now)) return refuse('slot-gone')
  if (!slot.channels.includes(wish.channel)) return refuse('channel-not-offered')
  const window = { from: slot.startsAt, until: slot.busyUntil, except: wish.reference }
  const busy = await listBusy(tx, [hours.personId], window)
  if (busy.some((other) => collide(slot, other))) return refuse('slot-taken')
  const place = wish.channel === 'on-site' ? slot.place : ''
  const link = wish.channel === 'video' ? (wish.link ?? '') : ''
  const { rows } = await sql<Booking>`
    insert into appointment_bookings as b (person_id, area, reference, starts_at, ends_at, busy_until, channel, place, link, lang, booked_at, changed_at)
    values (${slot.personId}, ${slot.area}, ${wish.reference}, ${slot.startsAt}, ${slot.endsAt}, ${slot.busyUntil}, ${wish.channel}, ${place},
      ${link}, ${wish.language}, ${tx.now}, ${tx.now})
    on conflict (reference) do update set person_id = excluded.person_id, area = excluded.area, starts_at = excluded.starts_at,
      ends_at = excluded.ends_at, busy_until = excluded.busy_until, channel = excluded.channel, place = excluded.place, link = excluded.link,
      lang = excluded.lang, sequence = b.sequence + 1, booked_at = excluded.booked_at, changed_at = excluded.changed_at,
      released_at = null, reminded_at = null
    returning ${bookingColumns}`.execute(tx)
  const [booking] = rows
  if (booking === undefined) throw new Error('The slot was not booked.')
  return done(booking)
}

/** Calls the appointment off, whoever asks; the slot is free again. Answers it as it is now, or undefined where none was arranged. */
export async function releaseSlot(tx: Tx, reference: string): Promise<Booking | undefined> {
  const released = await asSystem(tx, 'appointments.release', async () => {
    const { rows } = await sql<Booking>`
      update appointment_bookings set released_at = ${tx.now}, changed_at = ${tx.now}, sequence = sequence + 1
      where reference = ${reference} and released_at is null returning ${bookingColumns}`.execute(tx)
    return rows[0]
  })
  if (released !== undefined) await recordFact(tx, { action: 'appointments.slot.released', subject: released.id })
  return released
}

/** The appointment for a reference, also one that was released; as `listFreeSlots` as a person or as the system. */
export function bookingOf(tx: Tx, reference: string): Promise<Booking | undefined> {
  return asSystem(tx, 'appointments.booking', async () => {
    const { rows } = await sql<Booking>`
      select ${bookingColumns} from appointment_bookings where reference = ${reference}`.execute(tx)
    return rows[0]
  })
}

/** Forgets the appointment of a reference, when what it was about is deleted. */
export function forgetBooking(tx: Tx, reference: string): Promise<void> {
  return asSystem(tx, 'appointments.forget', async () => {
    await sql`delete from appointment_bookings where reference = ${reference}`.execute(tx)
  })
}

function latest(now: Date): Date {
  return new Date(now.getTime() + (daysAhead + 1) * 86_400_000)
}

function earlier(until: Date, now: Date): Date {
  return until < latest(now) ? until : latest(now)
}
