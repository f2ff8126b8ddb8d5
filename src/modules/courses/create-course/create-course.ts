import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import {
  checkEvent,
  eventForm,
  type EventFields,
  type EventParts,
  findEvent,
  insertEvent,
  organises,
  valuesFor,
  wallTime,
} from '#modules/events/index.ts'
import { readDates } from '#modules/registrations/index.ts'
import { moduleNumbers, type TemplateName, templates } from '../course.ts'
import { readCourseRules, unitMinutesOf } from '../course-rules.ts'
import { checkDate, type DateFault, saveDates, type SaveDatesRefusal } from '../save-dates.ts'
import type { NewCourseFields } from './form.ts'

export type NewCourse = {
  readonly template: TemplateName
  readonly organiser: Id<'profile'> | null
  readonly fields: NewCourseFields
}

export type CreationRefusal = SaveDatesRefusal | DateFault | Refused<'organiser-unknown' | 'unreadable'>

/** Makes a course as a draft: its event, its plan with the modules of the template, and its first date. */
export function createCourse(
  db: Db,
  actor: Actor,
  parts: EventParts,
  course: NewCourse,
): Promise<Done<Id<'event'>> | CreationRefusal> {
  return db.inTransaction(actor, async (tx) => {
    if (actor.kind !== 'system' && !organises(actor, { profileId: course.organiser }))
      return refuse('organiser-unknown', 'organiser')
    const fields = eventFieldsOf(course, dayInBerlin(tx.now))
    if (fields === undefined) return refuse('unreadable', 'title_de')
    const checked = await checkEvent(tx, fields, false)
    if (!checked.ok) return checked
    const { day, starts, ends, pause_minutes: pause } = course.fields
    const first = {
      localStart: wallTime(day, starts),
      localEnd: wallTime(day, ends),
      pauseMinutes: pause ?? 0,
      units: undefined,
      moduleIds: [],
      trainer: undefined,
      trainers: '',
    }
    const rules = await readCourseRules(tx, templates[course.template].kind, day)
    const units = checkDate([], first, unitMinutesOf(rules))
    if (!units.ok) return units
    const id = await insertEvent(tx, course.organiser, checked.value)
    await insertCourse(tx, id, course)
    const event = await findEvent(tx, id)
    if (event === undefined) return refuse('unreadable', 'title_de')
    const [only] = await readDates(tx, event.offerId)
    const date = { ...first, units: units.value, planned: first, ...(only === undefined ? {} : { id: only.id }) }
    const saved = await saveDates(tx, parts, event, [date])
    if (!saved.ok) return saved
    await recordFact(tx, { action: 'courses.course.created', subject: id, data: { template: course.template } })
    return done(id)
  })
}

/** The event's form as the template fills it, with what was typed. Sign-up ends a week before at the latest. */
function eventFieldsOf({ template, fields }: NewCourse, today: string): EventFields | undefined {
  const { kind } = templates[template]
  const usual = valuesFor(kind, today)
  const seats = String(fields.seats ?? '')
  const parsed = eventForm.parse({
    ...usual,
    area: 'volunteers',
    title_de: fields.title_de,
    form: fields.form,
    municipality_id: fields.municipality_id,
    venue: fields.venue,
    address: fields.address,
    day: fields.day,
    starts: fields.starts,
    ends: fields.ends,
    closes_on: '',
    seats_in_person: fields.form === 'online' ? '' : seats,
    seats_online: fields.form === 'online' ? seats : '',
  })
  return parsed.ok ? parsed.value : undefined
}

/** The plan of a new course, with the modules its template begins with. */
export async function insertCourse(
  tx: Tx,
  eventId: Id<'event'>,
  {
    template,
    fields,
  }: Pick<NewCourse, 'template'> & { readonly fields: Pick<NewCourseFields, 'target_units' | 'funded'> },
): Promise<void> {
  const { units, participants, needsBasic, modules } = templates[template]
  await sql`insert into courses (event_id, target_units, needs_basic)
    values (${eventId}, ${fields.target_units ?? units}, ${needsBasic})`.execute(tx)
  await sql`insert into course_fundings (event_id, expected_participants, funded) values (${eventId}, ${participants}, ${fields.funded})`.execute(
    tx,
  )
  await sql`insert into course_modules (event_id, position, number)
    select ${eventId}, n, n from unnest(${moduleNumbers.slice(0, modules)}::integer[]) n`.execute(tx)
}
