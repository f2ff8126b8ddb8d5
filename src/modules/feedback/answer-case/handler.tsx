import { emptyForm, type FormState } from '#kernel/form-state.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { refusedForm } from '#platform/forms/index.ts'
import { type Handler, notFound, type RequestContext } from '#platform/http/index.ts'
import { findProfileHead } from '#modules/organisations/index.ts'
import { casePage } from '../addresses.ts'
import { findContact, listMessages } from '../case.queries.ts'
import { getCase, memberPage } from '../member-page.ts'
import type { FeedbackParts } from '../parts.ts'
import { answerCase } from './answer-case.ts'
import { answerForm } from './form.ts'
import { StaffCasePage } from './page.tsx'

type Context = RequestContext<typeof casePage.path>

export async function showCase(ctx: Context): Promise<Response> {
  return show(ctx, emptyForm, 200)
}

export function submitAnswer(parts: FeedbackParts): Handler<typeof casePage.path> {
  return async (ctx) => {
    const typed = await ctx.typed()
    const parsed = answerForm.parse(typed)
    if (!parsed.ok) return show(ctx, parsed.form, 422)
    const { id: caseId } = await getCase(ctx, ctx.params.caseId)
    const { baseUrl } = ctx
    const result = await answerCase(ctx.db, ctx.actor, parts, { caseId, text: parsed.value.text, baseUrl })
    if (result.ok)
      return ctx.seeOther(casePage.href(ctx.lang, { caseId }, { meldung: result.value ? 'geschickt' : 'beantwortet' }))
    switch (result.code) {
      case 'case-unknown':
        return notFound()
      case 'case-closed':
        return show(ctx, refusedForm(typed, result, 'text'), 422)
    }
  }
}

async function show(ctx: Context, state: FormState, status: number): Promise<Response> {
  const found = await getCase(ctx, ctx.params.caseId)
  const { messages, email, entry } = await ctx.db.read(ctx.actor, async (tx) => ({
    messages: await listMessages(tx, found.id),
    email: await findContact(tx, found.id),
    entry: found.profileId === null ? undefined : await findProfileHead(tx, found.profileId),
  }))
  return memberPage(ctx, {
    title: ctx.t('feedback.staff.case.title', {
      kind: ctx.t(`feedback.kind.${found.kind}`),
      day: ctx.t.date(found.receivedAt, 'short'),
    }),
    status,
    content: (
      <StaffCasePage
        ctx={ctx}
        found={found}
        messages={messages}
        email={email}
        entry={entry}
        state={state}
        today={dayInBerlin(ctx.now)}
      />
    ),
  })
}
