import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { isOn, type Tap, tapped, tapsOpenAt } from '../attendance.ts'
import { listAttendees } from '../attendance.queries.ts'
import { findKeptDate } from '../kept-date.ts'
import { entryOf, note } from '../note-entries.ts'
import { clockOn } from '../words.ts'

/** One tap; `clock` is the time of day it speaks of, `''` for this very moment. */
export type PressedTap = { readonly participantId: Id<'participant'>; readonly tap: Tap; readonly clock: string }

type Where = { readonly eventId: Id<'event'>; readonly dateId: Id<'offer-date'> }
export type TapRefusal = Refused<'date-unknown' | 'too-early' | 'participant-unknown' | 'time-needed' | 'time-missing'>

/** One tap from the page itself, where a wrong time can be asked for again. */
export function enterTap(
  db: Db,
  actor: Actor,
  { eventId, dateId }: Where,
  tap: PressedTap,
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
