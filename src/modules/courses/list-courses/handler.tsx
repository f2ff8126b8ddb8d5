import { parseId } from '#kernel/id.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import type { Tx } from '#platform/db/index.ts'
import { courseKinds, dayOf, isCourseKind, type KeptPage, keptViews, listKeptEvents } from '#modules/events/index.ts'
import { readRulesOfCourses } from '../course-rules.ts'
import { listCourses, listFundings } from '../course.queries.ts'
import { memberPage } from '../member-page.ts'
import { type CourseLine, CoursesPage } from './page.tsx'

export async function showCourses(ctx: RequestContext): Promise<Response> {
  const search = ctx.url.searchParams
  const view = keptViews.find((one) => one === search.get('zeit')) ?? 'coming'
  const after = parseId<'event'>(search.get('nach') ?? '')
  const { lines, next } = await ctx.db.read(ctx.actor, async (tx) => {
    const page = await listKeptEvents(tx, ctx.actor, view, after, courseKinds)
    return { lines: await linesOf(tx, page), next: page.next }
  })
  return memberPage(ctx, {
    title: ctx.t('courses.list.title'),
    content: (
      <CoursesPage
        t={ctx.t}
        now={ctx.now}
        today={dayInBerlin(ctx.now)}
        view={view}
        lines={lines}
        next={next}
        isFirst={after === undefined}
      />
    ),
  })
}

async function linesOf(tx: Tx, { lines }: KeptPage): Promise<readonly CourseLine[]> {
  const ids = lines.map(({ id }) => id)
  const [courses, fundings] = [await listCourses(tx, ids), await listFundings(tx, ids)]
  const rulesOf = await readRulesOfCourses(tx)
  return lines.flatMap((line) => {
    const { id, kind, pools, localStart } = line
    const [course, funding] = [courses.get(id), fundings.get(id)]
    if (course === undefined || funding === undefined || !isCourseKind(kind)) return []
    return { event: { ...line, kind }, pools, course, funding, rules: rulesOf(kind, dayOf(localStart)) }
  })
}
