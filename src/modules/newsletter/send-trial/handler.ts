import { type Handler, notFound } from '#platform/http/index.ts'
import { issueOverview, type issueTrial } from '../addresses.ts'
import { getIssue } from '../member-page.ts'
import type { WritingParts } from '../parts.ts'
import { sendTrial } from './send-trial.ts'

export function submitTrial(parts: WritingParts): Handler<typeof issueTrial.path> {
  return async (ctx) => {
    const issue = await getIssue(ctx, ctx.params.issueId)
    const result = await sendTrial(ctx.db, ctx.actor, parts, issue.id)
    // Nothing is written yet: the page offers no trial then.
    const meldung = result.ok ? 'probe' : undefined
    if (!result.ok && result.code !== 'empty') return notFound()
    return ctx.seeOther(issueOverview.href(ctx.lang, { issueId: issue.id }, { meldung }))
  }
}
