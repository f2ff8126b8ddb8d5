import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import type { CourseModule } from '../course.ts'
import { lockOwnCourse } from '../own-course.ts'
import type { WantedModule } from './form.ts'

/** Brings the modules to what is wanted. Those that stay keep their dates; a date loses a module that goes. */
export function changeModules(
  db: Db,
  actor: Actor,
  eventId: Id<'event'>,
  wanted: readonly WantedModule[],
): Promise<Done<null> | Refused<'course-unknown'>> {
  return db.inTransaction(actor, async (tx) => {
    const own = await lockOwnCourse(tx, actor, eventId)
    if (own === undefined) return refuse('course-unknown')
    const kept = pairModules(own.course.modules, wanted)
    await sql`delete from course_modules where event_id = ${eventId}
      and not (id = any (${kept.flatMap((one) => one?.id ?? [])}::uuid[]))`.execute(tx)
    for (const [index, { number, title }] of wanted.entries()) {
      const id = kept[index]?.id ?? null
      if (id === null)
        await sql`insert into course_modules (event_id, position, number, title)
          values (${eventId}, ${index + 1}, ${number}, ${title})`.execute(tx)
      else await sql`update course_modules set position = ${index + 1}, title = ${title} where id = ${id}`.execute(tx)
    }
    await recordFact(tx, { action: 'courses.modules.changed', subject: eventId, data: { count: wanted.length } })
    return done(null)
  })
}

/** Which module of the plan each wanted one is: by its number, or by its place among the team's own. */
export function pairModules(
  modules: readonly CourseModule[],
  wanted: readonly WantedModule[],
): readonly (CourseModule | undefined)[] {
  const own = modules.filter(({ number }) => number === null)
  const firstOwn = wanted.findIndex(({ number }) => number === null)
  return wanted.map(({ number }, index) =>
    number === null ? own[index - firstOwn] : modules.find((module) => module.number === number),
  )
}
