import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Tx } from '#platform/db/index.ts'
import {
  type CommunityEvent,
  dayOf,
  type EventParts,
  instantOf,
  longestDays,
  moveEvent,
  type SaveRefusal,
} from '#modules/events/index.ts'
import { setDates } from '#modules/registrations/index.ts'
import { bookTrainer } from '#modules/trainers/index.ts'
import { type CourseDate, type DateTrainer, overlapping, spanOf, teachingMinutes, unitsIn } from './course.ts'
import { keepNames } from './keep-names.ts'
import { readTeaching, tellTrainers } from './tell-trainers.ts'
import { daysUntil } from './application-day.ts'

/** A date as the team types it; without a number of units, as many as fit. */
export type PlannedDate = Pick<CourseDate, 'localStart' | 'localEnd' | 'pauseMinutes'> & {
  readonly units: number | undefined
  readonly moduleIds: readonly Id<'course-module'>[]
  readonly trainer: DateTrainer | undefined
  /** Whoever else teaches, in words. */
  readonly trainers: string
}

export type DateFault = Refused<'time-missing' | 'ends-before-start' | 'too-little-time' | 'overlaps' | 'too-long'> & {
  /** The day it is about. */
  readonly day: string
}

/** What is wrong with a date among the others, or how many units it has. */
export function checkDate(
  others: readonly Pick<CourseDate, 'localStart' | 'localEnd'>[],
  date: PlannedDate,
  unitMinutes: number,
): Done<number> | DateFault {
  const day = dayOf(date.localStart)
  const fault = (code: DateFault['code'], field: string): DateFault => ({ ...refuse(code, field), day })
  if (instantOf(date.localStart) === undefined || instantOf(date.localEnd) === undefined)
    return fault('time-missing', 'starts')
  if (date.localEnd <= date.localStart) return fault('ends-before-start', 'ends')
  if (overlapping(others, date) !== undefined) return fault('overlaps', 'starts')
  const span = spanOf([...others, date])
  if (span !== undefined && daysUntil(dayOf(span.localStart), dayOf(span.localEnd)) > longestDays)
    return fault('too-long', 'day')
  const units = date.units ?? unitsIn(teachingMinutes(date) ?? 0, unitMinutes)
  return units < 1 ? fault('too-little-time', 'ends') : done(units)
}

/** A date with its number of units; with `id` one that is there, and keeps what hangs on it. */
export type CountedDate = Pick<CourseDate, 'localStart' | 'localEnd' | 'units'> & {
  readonly id?: Id<'offer-date'>
  /** What the plan says of it; left out where nothing changes. */
  readonly planned?: PlannedDate
}

export type SaveDatesRefusal =
  SaveRefusal | Refused<'event-unknown' | 'below-taken' | 'unreadable' | 'dates-missing' | 'date-begun'>

/**
 * Brings the dates to these and the event to their span. Whoever comes to a published course is told of another beginning or end, and
 * trainers of the pool of what is new for them.
 * The course is locked.
 */
export async function saveDates(
  tx: Tx,
  parts: EventParts,
  event: Pick<CommunityEvent, 'id' | 'offerId'>,
  dates: readonly CountedDate[],
): Promise<Done<null> | SaveDatesRefusal> {
  const teaching = await readTeaching(tx, event.id)
  const set = await setPlannedDates(tx, event, dates)
  if (!set.ok) return set
  const span = spanOf(dates)
  const moved = span === undefined ? done(null) : await moveEvent(tx, parts, event.id, span)
  if (!moved.ok) return moved
  await keepNames(tx, event.id)
  await tellTrainers(tx, parts, event.id, teaching)
  return moved
}

/** The dates with what the plan says of them; the event's own times stay. */
export async function setPlannedDates(
  tx: Tx,
  { id: eventId, offerId }: Pick<CommunityEvent, 'id' | 'offerId'>,
  dates: readonly CountedDate[],
): Promise<Done<null> | Refused<'dates-missing' | 'date-begun'>> {
  const set = await setDates(tx, offerId, dates)
  if (!set.ok) return set
  // No two begin at the same time, so each is found again by its beginning.
  const ids = new Map(set.value.map(({ localStart, id }) => [localStart, id]))
  for (const { localStart, planned } of dates) {
    const id = ids.get(localStart)
    if (planned !== undefined && id !== undefined) await saveDateParts(tx, eventId, id, planned)
  }
  return done(null)
}

async function saveDateParts(
  tx: Tx,
  eventId: Id<'event'>,
  id: Id<'offer-date'>,
  { localStart, pauseMinutes, moduleIds, trainer, trainers }: PlannedDate,
): Promise<void> {
  await sql`insert into course_dates (date_id, event_id, pause_minutes) values (${id}, ${eventId}, ${pauseMinutes})
    on conflict (date_id) do update set pause_minutes = excluded.pause_minutes`.execute(tx)
  await sql`delete from course_date_modules where date_id = ${id}`.execute(tx)
  await sql`insert into course_date_modules (date_id, module_id)
    select ${id}, m from unnest(${[...moduleIds]}::uuid[]) m`.execute(tx)
  await sql`delete from course_trainers where date_id = ${id}`.execute(tx)
  if (trainer !== undefined || trainers !== '')
    await sql`insert into course_trainers (date_id, names, trainer_id, trainer_name)
      values (${id}, ${trainers}, ${trainer?.id ?? null}, ${trainer?.name ?? ''})`.execute(tx)
  await bookTrainer(tx, { dateId: id, day: dayOf(localStart) }, trainer?.id)
}
