import type { RequestContext } from '#platform/http/index.ts'
import { issueOverview, type issueStopping } from '../addresses.ts'
import { getIssue } from '../member-page.ts'
import { stopIssue } from './stop-issue.ts'

export async function submitStopping(ctx: RequestContext<typeof issueStopping.path>): Promise<Response> {
  const issue = await getIssue(ctx, ctx.params.issueId)
  const result = await stopIssue(ctx.db, ctx.actor, issue.id)
  const meldung = result.ok ? 'angehalten' : undefined
  return ctx.seeOther(issueOverview.href(ctx.lang, { issueId: issue.id }, { meldung }))
}
