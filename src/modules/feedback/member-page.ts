import { parseId } from '#kernel/id.ts'
import { type MemberView, notFound, pageOnWay, type RequestContext } from '#platform/http/index.ts'
import { startStep } from '#modules/organisations/addresses.ts'
import { caseList } from './addresses.ts'
import { findCase } from './case.queries.ts'
import type { FeedbackCase } from './case.ts'

/** The frame of a page for centre staff: title and way back. */
export function memberPage(ctx: RequestContext, view: MemberView): Response {
  return pageOnWay(ctx, view, [
    startStep(ctx),
    { label: ctx.t('feedback.staff.list.title'), href: caseList.href(ctx.lang) },
  ])
}

/** The case of the address; leaves with 404 where there is none for this actor. */
export async function getCase(ctx: RequestContext, caseId: string): Promise<FeedbackCase> {
  const id = parseId<'feedback-case'>(caseId)
  if (id === undefined) return notFound()
  return (await ctx.db.read(ctx.actor, (tx) => findCase(tx, id))) ?? notFound()
}
