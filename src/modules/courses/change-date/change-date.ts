import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { dayOf, type EventParts } from '#modules/events/index.ts'
import type { Course } from '../course.ts'
import { readCourseRules, unitMinutesOf } from '../course-rules.ts'
import { lockOwnCourse } from '../own-course.ts'
import { checkDate, type DateFault, type PlannedDate, saveDates, type SaveDatesRefusal } from '../save-dates.ts'

export type ChangedDate = {
  readonly eventId: Id<'event'>
  readonly dateId: Id<'offer-date'>
  readonly date: (course: Course) => PlannedDate
}

export type ChangeDateRefusal = DateFault | SaveDatesRefusal | Refused<'course-unknown' | 'date-unknown' | 'cancelled'>

export function changeDate(
  db: Db,
  actor: Actor,
  parts: EventParts,
  { eventId, dateId, date }: ChangedDate,
): Promise<Done<null> | ChangeDateRefusal> {
  return db.inTransaction(actor, async (tx) => {
    const own = await lockOwnCourse(tx, actor, eventId)
    if (own === undefined) return refuse('course-unknown')
    const { event, course } = own
    if (event.state === 'cancelled') return refuse('cancelled', 'day')
    const others = course.dates.filter(({ id }) => id !== dateId)
    if (others.length === course.dates.length) return refuse('date-unknown')
    const rules = await readCourseRules(tx, event.kind, dayOf(event.localStart))
    const planned = date(course)
    const units = checkDate(others, planned, unitMinutesOf(rules))
    if (!units.ok) return units
    const changed = { ...planned, id: dateId, units: units.value, planned }
    const saved = await saveDates(tx, parts, event, [...others, changed])
    if (!saved.ok) return saved
    await recordFact(tx, { action: 'courses.date.changed', subject: eventId, data: { date: dateId } })
    return done(null)
  })
}
