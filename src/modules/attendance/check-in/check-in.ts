import { systemActor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { addressPrefix, forgetTurns, takeTurn, type ThrottleRule } from '#platform/throttle/index.ts'
import { type CommunityEvent, findEventOfOffer } from '#modules/events/index.ts'
import { findByLink, type OfferDate, readDates, type Registration } from '#modules/registrations/index.ts'
import { nothingNoted, tapped } from '../attendance.ts'
import { type Attendee, listAttendees } from '../attendance.queries.ts'
import { entryOf, note } from '../note-entries.ts'
import { codeFits } from './code.ts'

/** From so long before a date on people may say that they are there. */
export const minutesBefore = 60

export const checkInActor = systemActor('attendance.check-in')

/** What a private link shows of herself: her registration, the people on it, and the date that is on or comes next. */
export type OpenedLink = {
  readonly event: CommunityEvent
  readonly registration: Registration
  readonly date: OfferDate | undefined
  /** Whether the date is on, so that one can say one is there. */
  readonly on: boolean
  readonly people: readonly Attendee[]
}

/** The seat the link is for; undefined where it opens nothing, or no seat. */
export async function findSeat(tx: Tx, token: string): Promise<Pick<OpenedLink, 'event' | 'registration'> | undefined> {
  const registration = await findByLink(tx, token)
  if (registration?.state !== 'seated') return undefined
  const event = await findEventOfOffer(tx, registration.offerId)
  return event?.state === 'published' ? { event, registration } : undefined
}

/** The seat with its date and people; undefined as `findSeat`. */
export async function readLink(tx: Tx, token: string): Promise<OpenedLink | undefined> {
  const seat = await findSeat(tx, token)
  if (seat === undefined) return undefined
  const { event, registration } = seat
  const date = dateOfNow(await readDates(tx, event.offerId), tx.now)
  const everybody = date === undefined ? [] : await listAttendees(tx, event.offerId, date.id)
  const people = everybody.filter(({ participant }) => participant.registrationId === registration.id)
  return { event, registration, date, on: date !== undefined && opensAt(date) <= tx.now, people }
}

/** The date that is on, else the next one; undefined when all are over. */
export function dateOfNow(dates: readonly OfferDate[], now: Date): OfferDate | undefined {
  return dates.find(({ endsAt }) => endsAt >= now)
}

export function opensAt({ startsAt }: Pick<OfferDate, 'startsAt'>): Date {
  return new Date(startsAt.getTime() - minutesBefore * 60_000)
}

export type CheckIn = {
  readonly token: string
  readonly code: string
  /** Who of her registration is there. */
  readonly participants: readonly Id<'participant'>[]
  readonly clientAddress: string
}

export type CheckInRefusal =
  Refused<'link-unknown' | 'not-now' | 'nobody' | 'wrong-code'> | (Refused<'paused'> & { readonly until: Date })

// A whole hall shares one address, so only tries that fail are kept there; a registration is one household.
const perAddress: ThrottleRule = {
  name: 'attendance.code.address',
  free: 40,
  firstPauseSeconds: 30,
  longestPauseSeconds: 900,
  forgetSeconds: 3600,
}
const perLink: ThrottleRule = {
  name: 'attendance.code.link',
  free: 5,
  firstPauseSeconds: 30,
  longestPauseSeconds: 900,
  forgetSeconds: 3600,
}

/** Notes that she is there, for herself and whoever of her registration she names; who is noted as there already stays so. */
export async function checkIn(
  db: Db,
  key: Buffer,
  { token, code, participants, clientAddress }: CheckIn,
): Promise<Done<null> | CheckInRefusal> {
  const seat = await db.read(checkInActor, (tx) => findSeat(tx, token))
  const counters = [
    { rule: perAddress, key: addressPrefix(clientAddress) },
    ...(seat === undefined ? [] : [{ rule: perLink, key: seat.registration.id }]),
  ]
  const turn = await takeTurn(db, counters)
  if (!turn.ok) return { ...refuse('paused'), until: turn.retryAt }
  return db.inTransaction(checkInActor, async (tx) => {
    const link = await readLink(tx, token)
    if (link === undefined) return refuse('link-unknown')
    const { date, on, people } = link
    if (date === undefined || !on) return refuse('not-now')
    if (!codeFits(key, date.id, code, tx.now)) return refuse('wrong-code')
    const here = people.filter(({ participant }) => participants.includes(participant.id))
    if (here.length === 0) return refuse('nobody')
    await forgetTurns(tx, counters)
    const fresh = here
      .filter(({ presence }) => presence.mark !== 'present')
      .map(({ participant }) => entryOf(participant.id, tapped(nothingNoted, 'late', tx.now, date), tx.now))
    await note(tx, date.id, 'self', fresh)
    return done(null)
  })
}
