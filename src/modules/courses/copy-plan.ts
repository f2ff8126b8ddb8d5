import { sql } from 'kysely'
import type { Tx } from '#platform/db/index.ts'
import { type CommunityEvent, dayOf, movedTo, type WallTime } from '#modules/events/index.ts'
import { readDates } from '#modules/registrations/index.ts'
import { findCourse } from './course.queries.ts'
import { keepNames } from './keep-names.ts'
import { setPlannedDates } from './save-dates.ts'

/** The plan of a course for its copy: as many days later, at the same times on the wall. Who teaches then has to be asked anew. */
export async function copyPlan(tx: Tx, from: CommunityEvent, to: CommunityEvent): Promise<void> {
  const course = await findCourse(tx, from.id)
  if (course === undefined) return
  await sql`insert into courses (event_id, target_units, goals, methods, needs_basic, certificate_share)
    select ${to.id}, target_units, goals, methods, needs_basic, certificate_share from courses where event_id = ${from.id}`.execute(
    tx,
  )
  await sql`insert into course_fundings (event_id, expected_participants, funded)
    select ${to.id}, expected_participants, funded from course_fundings where event_id = ${from.id}`.execute(tx)
  await sql`insert into course_modules (event_id, position, number, title)
    select ${to.id}, position, number, title from course_modules where event_id = ${from.id}`.execute(tx)
  await sql`insert into course_materials (event_id, material_id, added_at)
    select ${to.id}, material_id, ${tx.now} from course_materials where event_id = ${from.id}`.execute(tx)
  const moved = (local: WallTime) => movedTo(local, dayOf(from.localStart), dayOf(to.localStart))
  const modules = new Map(((await findCourse(tx, to.id))?.modules ?? []).map(({ position, id }) => [position, id]))
  const positions = new Map(course.modules.map(({ id, position }) => [id, position]))
  const [only] = await readDates(tx, to.offerId)
  const saved = await setPlannedDates(
    tx,
    to,
    course.dates.map(({ localStart, localEnd, units, pauseMinutes, moduleIds }, index) => {
      const times = { localStart: moved(localStart), localEnd: moved(localEnd) }
      const moduleCopies = moduleIds.flatMap((id) => modules.get(positions.get(id) ?? 0) ?? [])
      const planned = { ...times, units, pauseMinutes, moduleIds: moduleCopies, trainer: undefined, trainers: '' }
      return { ...times, units, planned, ...(index === 0 && only !== undefined ? { id: only.id } : {}) }
    }),
  )
  if (!saved.ok) throw new Error(`The dates of a copy: ${saved.code}`)
  await keepNames(tx, to.id)
}
