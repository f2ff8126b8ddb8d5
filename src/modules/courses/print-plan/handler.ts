import { attachment, type RequestContext } from '#platform/http/index.ts'
import { dayOf } from '#modules/events/index.ts'
import { listMaterials } from '#modules/materials/index.ts'
import type { CourseParts } from '../course-parts.ts'
import { readCourseRules } from '../course-rules.ts'
import { listTrainers } from '../course.queries.ts'
import { getCourse } from '../own-course.ts'
import { planDocument } from './plan-document.ts'

type Context = RequestContext<'/mein/kurse/:eventId/kursplan.pdf'>

/** The plan as PDF/UA, to print and to hand round. */
export function downloadPlan({ pdf }: CourseParts) {
  return async (ctx: Context): Promise<Response> => {
    const { event, course } = await getCourse(ctx, ctx.params.eventId)
    const shown = await ctx.db.read(ctx.actor, async (tx) => ({
      trainers: await listTrainers(tx, event.id),
      materials: await listMaterials(tx, course.materialIds),
      rules: await readCourseRules(tx, event.kind, dayOf(event.localStart)),
    }))
    const document = planDocument(ctx.t, { event, course, now: ctx.now, baseUrl: ctx.baseUrl, ...shown })
    const bytes = pdf.render(document, ctx.now)
    return attachment(ctx, { bytes, type: 'application/pdf', name: `${event.slug}.pdf`, mark: ctx.requestId })
  }
}
