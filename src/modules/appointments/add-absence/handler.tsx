import type { FormState } from '#kernel/form-state.ts'
import { control, errorLines, refusedForm } from '#platform/forms/index.ts'
import { forbidden, type RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { absence, officeHours } from '../addresses.ts'
import { memberPage } from '../member-page.ts'
import { addAbsence } from './add-absence.ts'
import { absenceForm, absencePrefix } from './form.ts'

export async function askForAbsence(ctx: RequestContext): Promise<Response> {
  return show(ctx, { values: {}, errors: [] })
}

export async function submitAbsence(ctx: RequestContext): Promise<Response> {
  const typed = await ctx.typed()
  const parsed = absenceForm.parse(typed)
  if (!parsed.ok) return show(ctx, parsed.form)
  if (ctx.actor.kind !== 'person') return forbidden()
  const added = await addAbsence(ctx.db, ctx.actor, parsed.value)
  if (added.ok) return ctx.seeOther(officeHours.href(ctx.lang, {}, { meldung: 'abwesend' }))
  return show(ctx, refusedForm(typed, added, 'from'))
}

function show(ctx: RequestContext, state: FormState): Response {
  const { t, lang } = ctx
  return memberPage(ctx, {
    title: t('appointments.absence.title'),
    status: state.errors.length > 0 ? 422 : 200,
    content: (
      <>
        <PageHeading title={t('appointments.absence.title')} lead={t('appointments.absence.lead')} />
        <ErrorSummary t={t} errors={errorLines(state, t, absencePrefix)} />
        <Form action={absence.href(lang)} hidden={[{ name: '_key', value: ctx.formKey }]}>
          <TextField t={t} {...control(absenceForm, state, t, absencePrefix, 'from')} width="short" />
          <TextField t={t} {...control(absenceForm, state, t, absencePrefix, 'until')} width="short" />
          <FormActions>
            <Button>{t('appointments.absence.submit')}</Button>
            <a href={officeHours.href(lang)}>{t('ui.cancel')}</a>
          </FormActions>
        </Form>
      </>
    ),
  })
}
