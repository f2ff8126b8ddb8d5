import { emptyForm, type FormState } from '#kernel/form-state.ts'
import { control, refusedForm } from '#platform/forms/index.ts'
import type { Handler, RequestContext } from '#platform/http/index.ts'
import { TextArea, TextField } from '#ui/fields.tsx'
import { consultationPage, inbox, opening } from '../addresses.ts'
import { FormPage } from '../form-page.tsx'
import { memberPage } from '../member-page.ts'
import type { ConsultationParts } from '../parts.ts'
import { openForm } from './form.ts'
import { openAnyway } from './open-anyway.ts'

const prefix = 'consultations.staff.open'

export async function askForOpening(ctx: RequestContext): Promise<Response> {
  return show(ctx, emptyForm, 200)
}

export function submitOpening(parts: ConsultationParts): Handler<typeof opening.path> {
  return async (ctx) => {
    const typed = await ctx.typed()
    const parsed = openForm.parse(typed)
    if (!parsed.ok) return show(ctx, parsed.form, 422)
    const result = await openAnyway(ctx.db, ctx.actor, parts, parsed.value)
    if (result.ok) return ctx.seeOther(consultationPage.href(ctx.lang, { consultationId: result.value }))
    return show(ctx, refusedForm(typed, result, 'sign'), 422)
  }
}

function show(ctx: RequestContext, state: FormState, status: number): Response {
  const { t, lang } = ctx
  return memberPage(ctx, {
    title: t('consultations.staff.open.title'),
    status,
    content: (
      <FormPage ctx={ctx} prefix={prefix} state={state} action={opening.href(lang)} back={inbox.href(lang)}>
        <TextField t={t} {...control(openForm, state, t, prefix, 'sign')} width="medium" />
        <TextArea t={t} {...control(openForm, state, t, prefix, 'reason')} />
      </FormPage>
    ),
  })
}
