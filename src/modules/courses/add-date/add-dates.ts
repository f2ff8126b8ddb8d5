import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { dayOf, type EventParts } from '#modules/events/index.ts'
import type { Course } from '../course.ts'
import { readCourseRules, unitMinutesOf } from '../course-rules.ts'
import { lockOwnCourse } from '../own-course.ts'
import {
  checkDate,
  type CountedDate,
  type DateFault,
  type PlannedDate,
  saveDates,
  type SaveDatesRefusal,
} from '../save-dates.ts'

export type DatesAdded = {
  readonly eventId: Id<'event'>
  /** Made of the plan as it is under the lock. */
  readonly dates: (course: Course) => readonly PlannedDate[]
}

export type AddDatesRefusal = DateFault | SaveDatesRefusal | Refused<'course-unknown' | 'cancelled' | 'too-many'>

/** More dates than a course has in practice (the longest known had 80 units). */
const mostDates = 60

/** Adds dates to the plan, all or none. */
export function addDates(
  db: Db,
  actor: Actor,
  parts: EventParts,
  { eventId, dates }: DatesAdded,
): Promise<Done<number> | AddDatesRefusal> {
  return db.inTransaction(actor, async (tx) => {
    const own = await lockOwnCourse(tx, actor, eventId)
    if (own === undefined) return refuse('course-unknown')
    const { event, course } = own
    if (event.state === 'cancelled') return refuse('cancelled', 'day')
    const rules = await readCourseRules(tx, event.kind, dayOf(event.localStart))
    const all: CountedDate[] = [...course.dates]
    const added = dates(course)
    if (all.length + added.length > mostDates) return refuse('too-many', 'count')
    for (const planned of added) {
      const units = checkDate(all, planned, unitMinutesOf(rules))
      if (!units.ok) return units
      all.push({ ...planned, units: units.value, planned })
    }
    const saved = await saveDates(tx, parts, event, all)
    if (!saved.ok) return saved
    await recordFact(tx, { action: 'courses.dates.added', subject: eventId, data: { count: added.length } })
    return done(added.length)
  })
}
