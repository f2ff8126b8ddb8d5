import { emptyForm, type FormState } from '#kernel/form-state.ts'
import { control, errorLines, refusedForm } from '#platform/forms/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { TextArea } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { caseNote, casePage } from '../addresses.ts'
import { getCase, memberPage } from '../member-page.ts'
import { noteForm } from './form.ts'
import { noteCase } from './note-case.ts'

type Context = RequestContext<typeof caseNote.path>

export async function askForNote(ctx: Context): Promise<Response> {
  return show(ctx, emptyForm, 200)
}

export async function submitNote(ctx: Context): Promise<Response> {
  const typed = await ctx.typed()
  const parsed = noteForm.parse(typed)
  if (!parsed.ok) return show(ctx, parsed.form, 422)
  const { id: caseId } = await getCase(ctx, ctx.params.caseId)
  const result = await noteCase(ctx.db, ctx.actor, caseId, parsed.value.text)
  if (result.ok) return ctx.seeOther(casePage.href(ctx.lang, { caseId }, { meldung: 'notiert' }))
  switch (result.code) {
    case 'case-unknown':
      return notFound()
    case 'case-closed':
      return show(ctx, refusedForm(typed, result, 'text'), 422)
  }
}

async function show(ctx: Context, state: FormState, status: number): Promise<Response> {
  const { t, lang } = ctx
  const { id: caseId } = await getCase(ctx, ctx.params.caseId)
  const title = t('feedback.staff.note.title')
  return memberPage(ctx, {
    title,
    status,
    content: (
      <>
        <PageHeading title={title} lead={t('feedback.staff.note.lead')} />
        <ErrorSummary t={t} errors={errorLines(state, t, 'feedback.staff.note')} />
        <Form action={caseNote.href(lang, { caseId })} hidden={[{ name: '_key', value: ctx.formKey }]}>
          <TextArea t={t} {...control(noteForm, state, t, 'feedback.staff.note', 'text')} />
          <FormActions>
            <Button>{t('feedback.staff.note.submit')}</Button>
            <a href={casePage.href(lang, { caseId })}>{t('feedback.staff.back')}</a>
          </FormActions>
        </Form>
      </>
    ),
  })
}
