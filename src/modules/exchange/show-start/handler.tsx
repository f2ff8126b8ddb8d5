import { isCentreStaff } from '#kernel/actor.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { listDrafts } from '../draft/draft.queries.ts'
import { listGroups } from '../group.queries.ts'
import { memberPage } from '../member-page.ts'
import { countReports } from '../report-post/report.queries.ts'
import { StartPage } from './page.tsx'

export async function showExchange(ctx: RequestContext): Promise<Response> {
  const found = await ctx.db.read(ctx.actor, async (tx) => ({
    groups: await listGroups(tx),
    drafts: await listDrafts(tx),
    reports: await countReports(tx),
  }))
  return memberPage(ctx, {
    title: ctx.t('exchange.title'),
    content: <StartPage ctx={ctx} {...found} centre={isCentreStaff(ctx.actor)} />,
  })
}
