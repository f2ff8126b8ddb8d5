import { emptyForm, type FormState } from '#kernel/form-state.ts'
import { control, refusedForm } from '#platform/forms/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { TextArea } from '#ui/fields.tsx'
import { asksForSecondLook } from '#ui/sensitive-hints.tsx'
import { consultationPage, noting } from '../addresses.ts'
import { ownFormPage } from '../form-page.tsx'
import { getConsultation } from '../member-page.ts'
import { noteForm } from './form.ts'
import { noteConsultation } from './note-consultation.ts'

type Context = RequestContext<typeof noting.path>
const prefix = 'consultations.staff.note'
const looked = ['text']

export async function askForNote(ctx: Context): Promise<Response> {
  return show(ctx, emptyForm, 200)
}

export async function submitNote(ctx: Context): Promise<Response> {
  const typed = await ctx.typed()
  const parsed = noteForm.parse(typed)
  if (!parsed.ok) return show(ctx, parsed.form, 422)
  if (asksForSecondLook(typed, looked)) return show(ctx, { values: typed, errors: [] }, 200, true)
  const { id: consultationId } = await getConsultation(ctx, ctx.params.consultationId)
  const result = await noteConsultation(ctx.db, ctx.actor, consultationId, parsed.value.text)
  if (result.ok) return ctx.seeOther(consultationPage.href(ctx.lang, { consultationId }, { meldung: 'notiert' }))
  switch (result.code) {
    case 'consultation-unknown':
      return notFound()
    case 'consultation-cleared':
      return show(ctx, refusedForm(typed, result, 'text'), 422)
  }
}

async function show(ctx: Context, state: FormState, status: number, second = false): Promise<Response> {
  const { t, lang } = ctx
  const own = await getConsultation(ctx, ctx.params.consultationId)
  return ownFormPage(ctx, own, {
    prefix,
    state,
    status,
    action: noting.href(lang, { consultationId: own.id }),
    second: second ? looked : undefined,
    children: <TextArea t={t} {...control(noteForm, state, t, prefix, 'text')} />,
  })
}
