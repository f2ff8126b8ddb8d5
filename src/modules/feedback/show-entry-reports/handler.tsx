import { parseId } from '#kernel/id.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { startStep, profileOverview } from '#modules/organisations/addresses.ts'
import { findProfileHead } from '#modules/organisations/index.ts'
import type { entryReports } from '../addresses.ts'
import { EntryReportsPage } from './page.tsx'
import { listApprovals, listReports } from './reports.queries.ts'

export async function showEntryReports(ctx: RequestContext<typeof entryReports.path>): Promise<Response> {
  const { t, lang } = ctx
  const profileId = parseId<'profile'>(ctx.params.profileId) ?? notFound()
  const { profile, reports, approvals } = await ctx.db.read(ctx.actor, async (tx) => ({
    profile: (await findProfileHead(tx, profileId)) ?? notFound(),
    reports: await listReports(tx, profileId),
    approvals: await listApprovals(tx, profileId),
  }))
  const title = t('feedback.staff.reports.title')
  return ctx.page({
    title,
    unlisted: true,
    breadcrumb: [
      startStep(ctx),
      { label: profile.name, href: profileOverview.href(lang, { profileId }) },
      { label: title },
    ],
    content: <EntryReportsPage ctx={ctx} profile={profile} reports={reports} approvals={approvals} />,
  })
}
