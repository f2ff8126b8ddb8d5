import { parseId } from '#kernel/id.ts'
import { notFound, type PageView, type RequestContext } from '#platform/http/index.ts'
import { memberStart } from '#modules/organisations/addresses.ts'
import { caseList } from './addresses.ts'
import { findCase } from './case.queries.ts'
import type { FeedbackCase } from './case.ts'

/** The frame of a page for centre staff: title and way back. */
export function memberPage(ctx: RequestContext, view: Pick<PageView, 'title' | 'content' | 'status'>): Response {
  const { t, lang } = ctx
  const list = { label: t('feedback.staff.list.title'), href: caseList.href(lang) }
  return ctx.page({
    ...view,
    unlisted: true,
    breadcrumb: [
      { label: t('feedback.staff.start'), href: memberStart.href(lang) },
      ...(view.title === list.label ? [] : [list]),
      { label: view.title },
    ],
  })
}

/** The case of the address; leaves with 404 where there is none for this actor. */
export async function getCase(ctx: RequestContext, caseId: string): Promise<FeedbackCase> {
  const id = parseId<'feedback-case'>(caseId)
  if (id === undefined) return notFound()
  return (await ctx.db.read(ctx.actor, (tx) => findCase(tx, id))) ?? notFound()
}
