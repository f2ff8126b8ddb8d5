import { emptyForm, type FormState } from '#kernel/form-state.ts'
import { control, errorLines, refusedForm } from '#platform/forms/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { Radios } from '#ui/choices.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { caseClosing, casePage } from '../addresses.ts'
import { closeReasons } from '../case.ts'
import { getCase, memberPage } from '../member-page.ts'
import { rules } from '../rules.ts'
import { closeCase } from './close-case.ts'
import { closingForm } from './form.ts'

type Context = RequestContext<typeof caseClosing.path>

export async function askForClosing(ctx: Context): Promise<Response> {
  return show(ctx, emptyForm, 200)
}

export async function submitClosing(ctx: Context): Promise<Response> {
  const typed = await ctx.typed()
  const parsed = closingForm.parse(typed)
  if (!parsed.ok) return show(ctx, parsed.form, 422)
  const { reason } = parsed.value
  // The schema has refused the empty choice.
  if (reason === '') return show(ctx, { values: typed, errors: [{ field: 'reason', code: 'required' }] }, 422)
  const { id: caseId } = await getCase(ctx, ctx.params.caseId)
  const result = await closeCase(ctx.db, ctx.actor, caseId, reason)
  if (result.ok) return ctx.seeOther(casePage.href(ctx.lang, { caseId }, { meldung: 'geschlossen' }))
  switch (result.code) {
    case 'case-unknown':
      return notFound()
    case 'case-closed':
    case 'answer-first':
      return show(ctx, refusedForm(typed, result, 'reason'), 422)
  }
}

async function show(ctx: Context, state: FormState, status: number): Promise<Response> {
  const { t, lang } = ctx
  const { id: caseId } = await getCase(ctx, ctx.params.caseId)
  const title = t('feedback.staff.close.title')
  return memberPage(ctx, {
    title,
    status,
    content: (
      <>
        <PageHeading title={title} lead={t('feedback.staff.close.lead', { months: rules.keptMonths })} />
        <ErrorSummary t={t} errors={errorLines(state, t, 'feedback.staff.close')} />
        <Form action={caseClosing.href(lang, { caseId })} hidden={[{ name: '_key', value: ctx.formKey }]}>
          <Radios
            t={t}
            {...control(closingForm, state, t, 'feedback.staff.close', 'reason')}
            options={closeReasons.map((value) => ({ value, label: t(`feedback.reason.${value}`) }))}
          />
          <FormActions>
            <Button>{t('feedback.staff.close.submit')}</Button>
            <a href={casePage.href(lang, { caseId })}>{t('feedback.staff.back')}</a>
          </FormActions>
        </Form>
      </>
    ),
  })
}
