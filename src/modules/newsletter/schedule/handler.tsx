import { systemActor } from '#kernel/actor.ts'
import { emptyForm, type FormState, type TypedValues } from '#kernel/form-state.ts'
import { instantInBerlin } from '#platform/clock/index.ts'
import { refusedForm } from '#platform/forms/index.ts'
import { type Handler, notFound, type RequestContext } from '#platform/http/index.ts'
import { issueOverview, type issueSending, type issueUndoing } from '../addresses.ts'
import { markOfTexts, stateOf, writtenTexts } from '../issue.ts'
import { listTexts } from '../issue.queries.ts'
import { getIssue, memberPage } from '../member-page.ts'
import type { WritingParts } from '../parts.ts'
import { countAudience } from '../reader.queries.ts'
import { findingsByLanguage } from './findings.ts'
import { scheduleForm } from './form.ts'
import { SchedulePage } from './page.tsx'
import { scheduleIssue, takeBack } from './schedule-issue.ts'

type Context = RequestContext<typeof issueSending.path>

export function askForSending(parts: WritingParts): Handler<typeof issueSending.path> {
  return (ctx) => show(ctx, parts, { values: { when: 'now' }, errors: [] })
}

export function submitSending(parts: WritingParts): Handler<typeof issueSending.path> {
  return async (ctx) => {
    const issue = await getIssue(ctx, ctx.params.issueId)
    const typed = await ctx.typed()
    const parsed = scheduleForm.parse(typed)
    if (!parsed.ok) return show(ctx, parts, { values: typed, errors: parsed.form.errors })
    const { when, day, time, seen, count } = parsed.value
    const at = when === 'later' ? instantInBerlin(day, time) : undefined
    if (when === 'later' && at === undefined) return wrong(ctx, parts, typed, 'day', 'when')
    const scheduling = { issueId: issue.id, at, seen, count: count ?? 0 }
    const result = await scheduleIssue(ctx.db, ctx.actor, parts.knowsPath, scheduling)
    if (result.ok) return ctx.seeOther(issueOverview.href(ctx.lang, { issueId: issue.id }, { meldung: 'geplant' }))
    switch (result.code) {
      case 'issue-unknown':
        return notFound()
      case 'no-draft':
      case 'moved-on':
      case 'blocked':
      case 'empty':
      case 'nobody':
      case 'other-number':
      case 'past':
      case 'too-many-a-day':
        return show(ctx, parts, refusedForm(typed, result, 'when'))
    }
  }
}

function wrong(ctx: Context, parts: WritingParts, typed: TypedValues, field: string, code: string): Promise<Response> {
  return show(ctx, parts, { values: typed, errors: [{ field, code }] })
}

export async function submitUndoing(ctx: RequestContext<typeof issueUndoing.path>): Promise<Response> {
  const issue = await getIssue(ctx, ctx.params.issueId)
  const result = await takeBack(ctx.db, ctx.actor, issue.id)
  // Too late: the page shows how far it has come.
  const meldung = result.ok ? 'zurueckgeholt' : undefined
  return ctx.seeOther(issueOverview.href(ctx.lang, { issueId: issue.id }, { meldung }))
}

async function show(ctx: Context, parts: WritingParts, state: FormState = emptyForm): Promise<Response> {
  const issue = await getIssue(ctx, ctx.params.issueId)
  if (stateOf(issue) !== 'draft' && state.errors.length === 0)
    return ctx.seeOther(issueOverview.href(ctx.lang, { issueId: issue.id }))
  const { texts, findings } = await ctx.db.read(ctx.actor, async (tx) => {
    const read = writtenTexts(await listTexts(tx, issue.id))
    return { texts: read, findings: await findingsByLanguage(tx, parts.knowsPath, read) }
  })
  const audience = await ctx.db.read(systemActor('newsletter.count'), (tx) => countAudience(tx, issue))
  return memberPage(ctx, {
    title: ctx.t('newsletter.schedule.title'),
    issue,
    status: state.errors.length > 0 ? 422 : 200,
    content: (
      <SchedulePage
        t={ctx.t}
        formKey={ctx.formKey}
        issue={issue}
        texts={texts}
        seen={markOfTexts(texts)}
        findings={findings}
        rendering={(lang) => ({ t: parts.translators(lang), baseUrl: parts.baseUrl, slug: issue.slug })}
        audience={audience}
        reports={parts.replyDomain !== undefined}
        state={state}
      />
    ),
  })
}
