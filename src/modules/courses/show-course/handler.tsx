import { dayInBerlin } from '#platform/clock/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { readAttendance } from '#modules/attendance/index.ts'
import { dayOf } from '#modules/events/index.ts'
import { listMaterials } from '#modules/materials/index.ts'
import { readCourseRules } from '../course-rules.ts'
import { listFundings, listTrainers } from '../course.queries.ts'
import { doneSentence, memberPage } from '../member-page.ts'
import { getCourse } from '../own-course.ts'
import { CoursePage } from './page.tsx'

export async function showCourse(ctx: RequestContext<'/mein/kurse/:eventId'>): Promise<Response> {
  const { event, course } = await getCourse(ctx, ctx.params.eventId)
  const shown = await ctx.db.read(ctx.actor, async (tx) => ({
    funding: (await listFundings(tx, [event.id])).get(event.id),
    trainers: await listTrainers(tx, event.id),
    materials: await listMaterials(tx, course.materialIds),
    attended: (await readAttendance(tx, event.offerId)).people,
    rules: await readCourseRules(tx, event.kind, dayOf(event.localStart)),
  }))
  const { funding, ...rest } = shown
  if (funding === undefined) return notFound()
  return memberPage(ctx, {
    title: event.texts.de.title,
    event,
    content: (
      <CoursePage
        t={ctx.t}
        now={ctx.now}
        today={dayInBerlin(ctx.now)}
        event={event}
        course={course}
        funding={funding}
        asked={participantsAsked(ctx.url.searchParams)}
        done={doneSentence(ctx)}
        {...rest}
      />
    ),
  })
}

/** A number of participants to try out; undefined where the address has none. */
function participantsAsked(search: URLSearchParams): number | undefined {
  const typed = search.get('personen') ?? ''
  return /^[1-9]\d{0,2}$/.test(typed) && Number(typed) <= 500 ? Number(typed) : undefined
}
