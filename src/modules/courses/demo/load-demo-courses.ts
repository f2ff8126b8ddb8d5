import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import {
  addDemoPeople,
  checkEvent,
  type CommunityEvent,
  dayOf,
  daysLater,
  eventForm,
  findEvent,
  insertEvent,
  municipalityNamed,
  profileOf,
  valuesFor,
} from '#modules/events/index.ts'
import { readDates } from '#modules/registrations/index.ts'
import { savePlan } from '../change-plan/change-plan.ts'
import { spanOf, templates } from '../course.ts'
import { findCourse } from '../course.queries.ts'
import { insertCourse } from '../create-course/create-course.ts'
import { setPlannedDates } from '../save-dates.ts'
import { datesOfSeries } from '../series.ts'
import { type DemoCourse, demoCourses } from './demo-courses.ts'

/** Adds the invented courses of the demo world around the day, with people who signed up; none when there are courses already. */
export async function loadDemoCourses(tx: Tx, today: string): Promise<number> {
  const { rows } = await sql`select from courses limit 1`.execute(tx)
  if (rows.length > 0) return 0
  for (const course of demoCourses) await addCourse(tx, course, today)
  return demoCourses.length
}

async function addCourse(tx: Tx, demo: DemoCourse, today: string): Promise<void> {
  const { inDays, starts, ends, everyWeeks, dates: count } = demo
  const times = datesOfSeries({ firstDay: daysLater(today, inDays), starts, ends, everyWeeks, count, skip: [] })
  const event = await addEvent(tx, demo, times, today)
  await insertCourse(tx, event.id, {
    template: demo.template,
    fields: { target_units: templates[demo.template].units, funded: demo.appliedDaysBefore !== undefined },
  })
  await planDates(tx, event, demo, times)
  const applied = demo.appliedDaysBefore
  await savePlan(tx, event.id, {
    target_units: templates[demo.template].units,
    expected_participants: 14,
    goals: demo.goals,
    methods: demo.methods,
    needs_basic: templates[demo.template].needsBasic,
    certificate_share: demo.certificateShare ?? null,
    funded: applied !== undefined,
    applied_on: applied === undefined ? '' : daysLater(today, -applied),
  })
  await sql`update events set state = 'published', published_at = ${tx.now} where id = ${event.id}`.execute(tx)
  await addDemoPeople(
    tx,
    event.id,
    demo.people.map((name) => ({ name, quantity: 1 })),
  )
  await noteAttendance(tx, event.offerId)
}

type Times = ReturnType<typeof datesOfSeries>

async function addEvent(tx: Tx, demo: DemoCourse, times: Times, today: string): Promise<CommunityEvent> {
  const span = spanOf(times)
  const [firstDay, lastDay] = [dayOf(span?.localStart ?? ''), dayOf(span?.localEnd ?? '')]
  const parsed = eventForm.parse({
    ...valuesFor(templates[demo.template].kind, today),
    area: 'volunteers',
    seats_in_person: '',
    ...demo.fields,
    day: firstDay,
    end_day: lastDay,
    starts: demo.starts,
    ends: demo.ends,
    closes_on: daysLater(firstDay, -7),
    municipality_id: demo.place === undefined ? '' : await municipalityNamed(tx, demo.place),
  })
  if (!parsed.ok) throw new Error(`${String(demo.fields['title_de'])}: ${JSON.stringify(parsed.form.errors)}`)
  const checked = await checkEvent(tx, parsed.value, true)
  if (!checked.ok) throw new Error(`${String(demo.fields['title_de'])}: ${checked.code}`)
  const organiser = demo.organiser === null ? null : await profileOf(tx, demo.organiser)
  const event = await findEvent(tx, await insertEvent(tx, organiser, checked.value))
  if (event === undefined) throw new Error('The event has just been made.')
  return event
}

async function planDates(tx: Tx, event: CommunityEvent, demo: DemoCourse, times: Times): Promise<void> {
  const course = await findCourse(tx, event.id)
  const [only] = await readDates(tx, event.offerId)
  const { units, pauseMinutes, trainers } = demo
  const saved = await setPlannedDates(
    tx,
    event,
    times.map((date, index) => {
      const positions = demo.modules[index] ?? []
      const moduleIds: readonly Id<'course-module'>[] = (course?.modules ?? [])
        .filter(({ position }) => positions.includes(position))
        .map(({ id }) => id)
      const planned = { ...date, pauseMinutes, units, moduleIds, trainer: undefined, trainers }
      return { ...date, units, planned, ...(index === 0 && only !== undefined ? { id: only.id } : {}) }
    }),
  )
  if (!saved.ok) throw new Error(saved.code)
}

/** Who was there on the evenings that are over: nearly everybody, nearly always. */
async function noteAttendance(tx: Tx, offerId: CommunityEvent['offerId']): Promise<void> {
  await sql`insert into attendance_entries (id, date_id, participant_id, mark, tapped_at, received_at, way)
    select gen_random_uuid(), d.id, p.id, case when (r.number * 3 + d.position * 2) % 11 = 0 or (r.number = 5 and d.position > 2) then 'absent'
      else 'present' end, d.starts_at, d.starts_at, 'team'
    from offer_dates d join registrations r on r.offer_id = d.offer_id join participants p on p.registration_id = r.id
    where d.offer_id = ${offerId} and d.ends_at < ${tx.now}`.execute(tx)
}
