import { randomUUID } from 'node:crypto'
import type { Actor } from '#kernel/actor.ts'
import { type Id, idFrom } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { listParticipants } from '#modules/registrations/index.ts'
import { isOn, nothingNoted, type Presence, type Tap, tapped, tapsOpenAt } from '../attendance.ts'
import { insertEntries, listAttendees, listNoted, type NewEntry, type Way } from '../attendance.queries.ts'
import { findKeptDate } from '../kept-date.ts'
import { clockOn } from '../words.ts'

/** One tap. `at` is when it was pressed; `clock` the time of day it speaks of, `''` for that very moment. */
export type TapInput = {
  readonly id: Id<'attendance-entry'>
  readonly participantId: Id<'participant'>
  readonly tap: Tap
  readonly at: Date
  readonly clock: string
}

type Where = { readonly eventId: Id<'event'>; readonly dateId: Id<'offer-date'> }
export type TapRefusal = Refused<'date-unknown' | 'too-early' | 'participant-unknown' | 'time-needed' | 'time-missing'>

/** One tap from the page itself, where a wrong time can be asked for again. */
export function enterTap(
  db: Db,
  actor: Actor,
  { eventId, dateId }: Where,
  tap: Omit<TapInput, 'id' | 'at'>,
): Promise<Done<null> | TapRefusal> {
  return db.inTransaction(actor, async (tx) => {
    const kept = await findKeptDate(tx, eventId, dateId)
    if (kept === undefined) return refuse('date-unknown')
    const { date, event } = kept
    if (tx.now < tapsOpenAt(date)) return refuse('too-early')
    const found = (await listAttendees(tx, event.offerId, dateId)).find(
      ({ participant }) => participant.id === tap.participantId,
    )
    if (found === undefined) return refuse('participant-unknown')
    const needsTime = tap.tap === 'late' || tap.tap === 'left'
    if (needsTime && tap.clock === '' && !isOn(date, tx.now)) return refuse('time-needed')
    const speaksOf = tap.clock === '' ? tx.now : clockOn(date, tap.clock)
    if (speaksOf === undefined) return refuse('time-missing')
    const presence = tapped(found.presence, tap.tap, speaksOf, date)
    await note(tx, dateId, 'team', [entryOf(tap.participantId, presence, tx.now)])
    return done(null)
  })
}

/**
 * Taps a phone kept while there was no network, in the order in which they were pressed; each at most once, however often it is sent.
 * Answers those that are settled: noted, noted before, or about somebody who is no longer on the list.
 */
export function enterTaps(
  db: Db,
  actor: Actor,
  { eventId, dateId }: Where,
  { sentAt, taps }: { readonly sentAt: Date; readonly taps: readonly TapInput[] },
): Promise<Done<readonly Id<'attendance-entry'>[]> | Refused<'date-unknown' | 'too-early'>> {
  return db.inTransaction(actor, async (tx) => {
    const kept = await findKeptDate(tx, eventId, dateId)
    if (kept === undefined) return refuse('date-unknown')
    const { date, event } = kept
    if (tx.now < tapsOpenAt(date)) return refuse('too-early')
    const known = new Set((await listParticipants(tx, event.offerId)).map(({ id }) => id))
    const ofKnown = ordered(taps, sentAt, tx.now).filter(({ participantId }) => known.has(participantId))
    const noted = await listNoted(tx, dateId, [...new Set(ofKnown.map(({ participantId }) => participantId))])
    const history = Map.groupBy(noted, ({ participantId }) => participantId)
    const fresh: NewEntry[] = []
    for (const tap of ofKnown) {
      const { participantId, at } = tap
      const entries = history.get(participantId) ?? []
      const speaksOf = tap.clock === '' ? at : (clockOn(date, tap.clock) ?? at)
      const presence = tapped(latestBefore(entries, tap), tap.tap, speaksOf, date)
      const entry = { ...entryOf(participantId, presence, at), id: tap.id }
      history.set(participantId, [...entries, entry])
      fresh.push(entry)
    }
    await note(tx, dateId, 'offline', fresh)
    return done(taps.map(({ id }) => id))
  })
}

/** Writes entries that are decided already, with their fact; none where nothing is new. */
export async function note(tx: Tx, dateId: Id<'offer-date'>, way: Way, entries: readonly NewEntry[]): Promise<void> {
  const count = entries.length === 0 ? 0 : await insertEntries(tx, dateId, way, entries)
  if (count > 0) await recordFact(tx, { action: 'attendance.entries.made', subject: dateId, data: { count, way } })
}

export function entryOf(participantId: Id<'participant'>, presence: Presence, tappedAt: Date, reason = ''): NewEntry {
  const { mark, cameAt, leftAt } = presence
  return { id: idFrom(randomUUID()), participantId, mark, cameAt, leftAt, tappedAt, reason }
}

/** The clock of a phone may be wrong: by how much, it says itself when it sends. Nothing was pressed in the future. */
function ordered(taps: readonly TapInput[], sentAt: Date, now: Date): readonly TapInput[] {
  const wrongBy = now.getTime() - sentAt.getTime()
  return taps
    .map((tap) => ({ ...tap, at: new Date(Math.min(tap.at.getTime() + wrongBy, now.getTime())) }))
    .toSorted((a, b) => a.at.getTime() - b.at.getTime())
}

function latestBefore(entries: readonly NewEntry[], { id, at }: TapInput): Presence {
  return (
    entries
      .filter((entry) => entry.id !== id && entry.tappedAt <= at)
      .toSorted((a, b) => a.tappedAt.getTime() - b.tappedAt.getTime())
      .at(-1) ?? nothingNoted
  )
}
