import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import type { Course, CourseFunding, DateTrainer } from './course.ts'

const wall = (column: string) => sql`to_char(${sql.ref(column)}, 'YYYY-MM-DD"T"HH24:MI')`

/** The plans of these events, as far as the actor may see them; events that are no courses are left out. */
export async function listCourses(tx: Tx, eventIds: readonly Id<'event'>[]): Promise<ReadonlyMap<Id<'event'>, Course>> {
  if (eventIds.length === 0) return new Map()
  const { rows } = await sql<Course>`
    select c.event_id as "eventId", c.target_units as "targetUnits", c.goals, c.methods, c.needs_basic as "needsBasic",
      c.certificate_share as "certificateShare",
      coalesce((select jsonb_agg(jsonb_build_object('id', m.id, 'position', m.position, 'number', m.number, 'title', m.title)
        order by m.position) from course_modules m where m.event_id = c.event_id), '[]') as modules,
      coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'localStart', ${wall('d.local_start')}, 'localEnd', ${wall('d.local_end')},
        'pauseMinutes', coalesce(p.pause_minutes, 0), 'units', d.units, 'moduleIds', coalesce((select jsonb_agg(dm.module_id order by m.position)
          from course_date_modules dm join course_modules m on m.id = dm.module_id where dm.date_id = d.id), '[]'))
        order by d.position) from offer_dates d left join course_dates p on p.date_id = d.id where d.offer_id = e.offer_id), '[]') as dates,
      coalesce((select jsonb_agg(l.material_id order by l.added_at, l.material_id) from course_materials l where l.event_id = c.event_id), '[]')
        as "materialIds"
    from courses c join events e on e.id = c.event_id where c.event_id = any (${[...eventIds]}::uuid[])`.execute(tx)
  return new Map(rows.map((course) => [course.eventId, course]))
}

export async function findCourse(tx: Tx, eventId: Id<'event'>): Promise<Course | undefined> {
  return (await listCourses(tx, [eventId])).get(eventId)
}

/** Whether the course is for those only who hold the Basisqualifizierung: asked at every sign-up, so the plan is not read for it. */
export async function isForGraduates(tx: Tx, eventId: Id<'event'>): Promise<boolean> {
  const { rows } = await sql`select from courses where event_id = ${eventId} and needs_basic`.execute(tx)
  return rows.length > 0
}

/** What the teams alone know about their courses. */
export async function listFundings(
  tx: Tx,
  eventIds: readonly Id<'event'>[],
): Promise<ReadonlyMap<Id<'event'>, CourseFunding>> {
  if (eventIds.length === 0) return new Map()
  const { rows } = await sql<CourseFunding & { readonly eventId: Id<'event'> }>`
    select event_id as "eventId", expected_participants as "expectedParticipants", funded, applied_on::text as "appliedOn"
    from course_fundings where event_id = any (${[...eventIds]}::uuid[])`.execute(tx)
  return new Map(rows.map(({ eventId, ...funding }) => [eventId, funding]))
}

/** Who teaches on which date, as the team wrote it; empty for everybody else. */
export async function listTrainers(tx: Tx, eventId: Id<'event'>): Promise<ReadonlyMap<Id<'offer-date'>, string>> {
  const { rows } = await sql<{ id: Id<'offer-date'>; names: string }>`
    select t.date_id as id, concat_ws('; ', nullif(t.trainer_name, ''), nullif(t.names, '')) as names from course_trainers t join course_dates d on d.date_id = t.date_id
    where d.event_id = ${eventId}`.execute(tx)
  return new Map(rows.map(({ id, names }) => [id, names]))
}

export type DateTeachers = { readonly trainer: DateTrainer | undefined; readonly names: string }

/** Who teaches on the date: out of the pool, and typed. */
export async function findTeachers(tx: Tx, dateId: Id<'offer-date'>): Promise<DateTeachers> {
  const { rows } = await sql<{ id: Id<'trainer'> | null; name: string; names: string }>`
    select trainer_id as id, trainer_name as name, names from course_trainers where date_id = ${dateId}`.execute(tx)
  const [row] = rows
  if (row === undefined) return { trainer: undefined, names: '' }
  // Of a trainer who is no longer there the name stays, as if it had been typed.
  return row.id === null
    ? { trainer: undefined, names: [row.name, row.names].filter(Boolean).join('; ') }
    : { trainer: { id: row.id, name: row.name }, names: row.names }
}
