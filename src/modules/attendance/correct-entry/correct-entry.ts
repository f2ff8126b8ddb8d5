import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { type Mark, nothingNoted, type Presence, tapped, tapsOpenAt } from '../attendance.ts'
import { listAttendees } from '../attendance.queries.ts'
import { entryOf, note } from '../note-entries.ts'
import { findKeptDate } from '../kept-date.ts'
import { clockOn } from '../words.ts'

/** What somebody's entry shall say; times as `18:20`, `''` for from the beginning and to the end. */
export type Correction = { readonly mark: Mark; readonly came: string; readonly left: string; readonly reason: string }

type Where = {
  readonly eventId: Id<'event'>
  readonly dateId: Id<'offer-date'>
  readonly participantId: Id<'participant'>
}

/** Notes anew how somebody stands with a date. What was noted before stays to be read, so changing it takes a reason. */
export function correctEntry(
  db: Db,
  actor: Actor,
  { eventId, dateId, participantId }: Where,
  { mark, came, left, reason }: Correction,
): Promise<Done<null> | Refused<'unknown' | 'too-early' | 'time-missing' | 'left-before-came' | 'reason-missing'>> {
  return db.inTransaction(actor, async (tx) => {
    const kept = await findKeptDate(tx, eventId, dateId)
    const found =
      kept === undefined
        ? undefined
        : (await listAttendees(tx, kept.event.offerId, dateId)).find(
            ({ participant }) => participant.id === participantId,
          )
    if (kept === undefined || found === undefined) return refuse('unknown')
    const { date } = kept
    if (tx.now < tapsOpenAt(date)) return refuse('too-early', 'mark')
    const [cameAt, leftAt] = [came, left].map((clock) => (clock === '' ? null : clockOn(date, clock)))
    if (cameAt === undefined) return refuse('time-missing', 'came')
    if (leftAt === undefined) return refuse('time-missing', 'left')
    if (mark === 'present' && cameAt !== null && leftAt !== null && leftAt <= cameAt)
      return refuse('left-before-came', 'left')
    const there =
      cameAt === null ? tapped(nothingNoted, 'present', tx.now, date) : tapped(nothingNoted, 'late', cameAt, date)
    const present = leftAt === null ? there : tapped(there, 'left', leftAt, date)
    const presence: Presence = mark === 'present' ? present : { ...nothingNoted, mark }
    if (isSame(presence, found.presence)) return done(null)
    if (found.presence.mark !== 'open' && reason === '') return refuse('reason-missing', 'reason')
    await note(tx, dateId, 'team', [entryOf(participantId, presence, tx.now, reason)])
    return done(null)
  })
}

function isSame(a: Presence, b: Presence): boolean {
  return a.mark === b.mark && a.cameAt?.getTime() === b.cameAt?.getTime() && a.leftAt?.getTime() === b.leftAt?.getTime()
}
