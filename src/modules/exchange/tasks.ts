import type { RequestContext } from '#platform/http/index.ts'
import type { Task } from '#modules/organisations/index.ts'
import { exchangeStart, portraitList, portraitPage, reportList } from './addresses.ts'
import { exchanges } from './exchange.policy.ts'
import { listGroups } from './group.queries.ts'
import { listPortraits } from './portraits/portrait.queries.ts'
import { countReports } from './report-post/report.queries.ts'

/** What the start of the member area tells of the exchange: what is new, and what waits for those who moderate. */
export async function listExchangeTasks({ actor, db, t, lang }: RequestContext): Promise<readonly Task[]> {
  if (!exchanges(actor)) return []
  const { groups, reports, portraits } = await db.read(actor, async (tx) => ({
    groups: await listGroups(tx),
    reports: await countReports(tx),
    portraits: await listPortraits(tx),
  }))
  const waiting = portraits.waiting.length
  const returned = portraits.own.filter(({ state }) => state === 'returned')
  const unread = groups.reduce((sum, group) => sum + group.unread, 0)
  const invited = groups.filter((group) => group.invited && !group.member).length
  return [
    ...(unread === 0 ? [] : [{ label: t('exchange.task.unread', { count: unread }), href: exchangeStart.href(lang) }]),
    ...(invited === 0
      ? []
      : [{ label: t('exchange.task.invited', { count: invited }), href: exchangeStart.href(lang) }]),
    ...(reports === 0 ? [] : [{ label: t('exchange.task.reports', { count: reports }), href: reportList.href(lang) }]),
    ...returned.map(({ id, title }) => ({
      label: t('exchange.task.returned', { title }),
      href: portraitPage.href(lang, { portraitId: id }),
    })),
    ...(waiting === 0
      ? []
      : [{ label: t('exchange.task.portraits', { count: waiting }), href: portraitList.href(lang) }]),
  ]
}
