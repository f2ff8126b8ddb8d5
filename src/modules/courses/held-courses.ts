import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'

export type HeldCourses = {
  readonly courses: number
  readonly courseUnits: number
  readonly reflectionGroups: number
  readonly reflectionDates: number
}

/** Courses and reflection groups of a profile that the actor may see, begun after the day (`YYYY-MM-DD`) and over by now. */
export async function countHeldCourses(tx: Tx, profileId: Id<'profile'>, after: string): Promise<HeldCourses> {
  const { rows } = await sql<HeldCourses>`
    select count(*) filter (where e.kind <> 'reflection')::integer as courses,
      coalesce(sum(d.units) filter (where e.kind <> 'reflection'), 0)::integer as "courseUnits",
      count(*) filter (where e.kind = 'reflection')::integer as "reflectionGroups",
      coalesce(sum(d.dates) filter (where e.kind = 'reflection'), 0)::integer as "reflectionDates"
    from events e join courses c on c.event_id = e.id
      cross join lateral (select sum(o.units) as units, count(*) as dates from offer_dates o where o.offer_id = e.offer_id) d
    where e.profile_id = ${profileId} and e.state = 'published' and e.starts_at > ${after}::date and e.ends_at < ${tx.now}`.execute(
    tx,
  )
  return rows[0] ?? { courses: 0, courseUnits: 0, reflectionGroups: 0, reflectionDates: 0 }
}
