import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { listParticipants } from '#modules/registrations/index.ts'
import { nothingNoted, type Presence, tapped, tapsOpenAt } from '../attendance.ts'
import { listNoted, type NewEntry } from '../attendance.queries.ts'
import type { PressedTap } from '../enter-tap/enter-tap.ts'
import { findKeptDate } from '../kept-date.ts'
import { entryOf, note } from '../note-entries.ts'
import { clockOn } from '../words.ts'

/** A tap a phone has kept; `at` is when it was pressed, by the clock of the phone. */
export type KeptTap = PressedTap & { readonly id: Id<'attendance-entry'>; readonly at: Date }

type Where = { readonly eventId: Id<'event'>; readonly dateId: Id<'offer-date'> }

/**
 * Taps a phone kept while there was no network, in the order in which they were pressed; each at most once, however often it is sent.
 * Answers those that are settled: noted, noted before, or about somebody who is no longer on the list.
 */
export function receiveTaps(
  db: Db,
  actor: Actor,
  { eventId, dateId }: Where,
  { sentAt, taps }: { readonly sentAt: Date; readonly taps: readonly KeptTap[] },
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

/** The clock of a phone may be wrong: by how much, it says itself when it sends. Nothing was pressed in the future. */
function ordered(taps: readonly KeptTap[], sentAt: Date, now: Date): readonly KeptTap[] {
  const wrongBy = now.getTime() - sentAt.getTime()
  return taps
    .map((tap) => ({ ...tap, at: new Date(Math.min(tap.at.getTime() + wrongBy, now.getTime())) }))
    .toSorted((a, b) => a.at.getTime() - b.at.getTime())
}

function latestBefore(entries: readonly NewEntry[], { id, at }: KeptTap): Presence {
  return (
    entries
      .filter((entry) => entry.id !== id && entry.tappedAt <= at)
      .toSorted((a, b) => a.tappedAt.getTime() - b.tappedAt.getTime())
      .at(-1) ?? nothingNoted
  )
}
