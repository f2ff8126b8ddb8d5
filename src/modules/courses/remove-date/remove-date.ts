import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import type { EventParts } from '#modules/events/index.ts'
import { lockOwnCourse } from '../own-course.ts'
import { saveDates, type SaveDatesRefusal } from '../save-dates.ts'

export type RemovalRefusal = SaveDatesRefusal | Refused<'course-unknown' | 'date-unknown' | 'last-date' | 'cancelled'>

/** Takes a date out of the plan; the last one stays, since an event without a time is none. */
export function removeDate(
  db: Db,
  actor: Actor,
  parts: EventParts,
  { eventId, dateId }: { readonly eventId: Id<'event'>; readonly dateId: Id<'offer-date'> },
): Promise<Done<null> | RemovalRefusal> {
  return db.inTransaction(actor, async (tx) => {
    const own = await lockOwnCourse(tx, actor, eventId)
    if (own === undefined) return refuse('course-unknown')
    if (!own.course.dates.some(({ id }) => id === dateId)) return refuse('date-unknown')
    if (own.event.state === 'cancelled') return refuse('cancelled')
    if (own.course.dates.length === 1) return refuse('last-date')
    const saved = await saveDates(
      tx,
      parts,
      own.event,
      own.course.dates.filter(({ id }) => id !== dateId),
    )
    if (!saved.ok) return saved
    await recordFact(tx, { action: 'courses.date.removed', subject: eventId, data: { date: dateId } })
    return done(null)
  })
}
