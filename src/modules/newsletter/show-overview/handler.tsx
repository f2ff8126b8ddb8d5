import { systemActor } from '#kernel/actor.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { doneCodeOf, type Handler, type RequestContext } from '#platform/http/index.ts'
import { listDistricts } from '#modules/places/index.ts'
import type { issueOverview } from '../addresses.ts'
import { stateOf } from '../issue.ts'
import { listTexts } from '../issue.queries.ts'
import { getIssue, memberPage } from '../member-page.ts'
import type { WritingParts } from '../parts.ts'
import { countAudience } from '../reader.queries.ts'
import { findingsByLanguage } from '../schedule/findings.ts'
import { progressOf } from '../send/send-issues.ts'
import { OverviewPage } from './page.tsx'

const doneCodes = ['gespeichert', 'geplant', 'zurueckgeholt', 'angehalten', 'probe'] as const

export function showOverview(parts: WritingParts): Handler<typeof issueOverview.path> {
  return async (ctx: RequestContext<typeof issueOverview.path>) => {
    const issue = await getIssue(ctx, ctx.params.issueId)
    const { texts, districts, findings } = await ctx.db.read(ctx.actor, async (tx) => {
      const read = await listTexts(tx, issue.id)
      return {
        texts: read,
        districts: await listDistricts(tx, dayInBerlin(ctx.now)),
        findings: await findingsByLanguage(tx, parts.knowsPath, read),
      }
    })
    const state = stateOf(issue)
    const { audience, progress } = await ctx.db.read(systemActor('newsletter.count'), async (tx) => ({
      audience: state === 'draft' || state === 'scheduled' ? await countAudience(tx, issue) : [],
      progress: state === 'sending' ? await progressOf(tx, issue.id) : undefined,
    }))
    return memberPage(ctx, {
      title: issue.title,
      issue,
      content: (
        <OverviewPage
          t={ctx.t}
          formKeys={[ctx.formKey, ctx.formKey, ctx.formKey]}
          issue={issue}
          texts={texts}
          findings={findings}
          districts={districts}
          audience={audience}
          progress={progress}
          done={doneCodeOf(ctx, doneCodes)}
        />
      ),
    })
  }
}
