import { isCalendarDay } from '#kernel/calendar-day.ts'
import { parseId } from '#kernel/id.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { caseKinds } from '../case.ts'
import { memberPage } from '../member-page.ts'
import { caseGroups, type CasePosition, listCases } from './cases.queries.ts'
import { CaseListPage } from './page.tsx'

export async function showCases(ctx: RequestContext): Promise<Response> {
  const search = ctx.url.searchParams
  const filter = {
    group: caseGroups.find((group) => group === search.get('stand')) ?? 'offen',
    kind: caseKinds.find((kind) => kind === search.get('art')),
  }
  const found = await ctx.db.read(ctx.actor, (tx) => listCases(tx, filter, positionOf(search.get('nach') ?? '')))
  return memberPage(ctx, {
    title: ctx.t('feedback.staff.list.title'),
    content: <CaseListPage t={ctx.t} filter={filter} found={found} today={dayInBerlin(ctx.now)} />,
  })
}

/** `2026-12-06_<id>`: where the page begins. */
function positionOf(text: string): CasePosition | undefined {
  const [dueOn = '', rest = ''] = text.split('_')
  const id = parseId<'feedback-case'>(rest)
  return id !== undefined && isCalendarDay(dueOn) ? { dueOn, id } : undefined
}
