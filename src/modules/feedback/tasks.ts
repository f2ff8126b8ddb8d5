import { isCentreStaff } from '#kernel/actor.ts'
import type { RequestContext } from '#platform/http/index.ts'
import type { ProfileHead, Task } from '#modules/organisations/index.ts'
import { caseList, entryReports } from './addresses.ts'
import { countOpenCases } from './list-cases/cases.queries.ts'
import { countOpenReports, listApprovals } from './show-entry-reports/reports.queries.ts'

/** What the start of the member area tells the centre: how many answers are owed, and until when the next one. */
export async function listStaffTasks({ actor, db, t, lang }: RequestContext): Promise<readonly Task[]> {
  if (!isCentreStaff(actor)) return []
  const { count, nextDue } = await db.read(actor, countOpenCases)
  if (nextDue === null) return []
  const label = t('feedback.staff.task', { count, day: t.day(nextDue) })
  return [{ label, href: caseList.href(lang) }]
}

/** What the page of an entry tells those who keep it: open reports, and how often readers found it right in twelve months. */
export async function listEntryTasks(
  { actor, db, t, lang }: RequestContext,
  { id: profileId }: ProfileHead,
): Promise<readonly Task[]> {
  const { reports, approvals } = await db.read(actor, async (tx) => ({
    reports: await countOpenReports(tx, profileId),
    approvals: await listApprovals(tx, profileId),
  }))
  const right = approvals.reduce((sum, { count }) => sum + count, 0)
  return [{ label: t('feedback.staff.reports.task', { reports, right }), href: entryReports.href(lang, { profileId }) }]
}
