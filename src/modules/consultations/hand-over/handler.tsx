import { emptyForm, type FormState } from '#kernel/form-state.ts'
import { control, refusedForm } from '#platform/forms/index.ts'
import { type Handler, notFound, type RequestContext } from '#platform/http/index.ts'
import { CheckboxField } from '#ui/choices.tsx'
import { TextArea } from '#ui/fields.tsx'
import { asksForSecondLook } from '#ui/sensitive-hints.tsx'
import { consultationPage, handOver, inbox } from '../addresses.ts'
import { listConsents } from '../consultation.queries.ts'
import { ownFormPage } from '../form-page.tsx'
import { getConsultation } from '../member-page.ts'
import type { ConsultationParts } from '../parts.ts'
import { handOverForm } from './form.ts'
import { handOverConsultation } from './hand-over.ts'
import { otherArea } from './pass-on.ts'

type Path = typeof handOver.path
type Context = RequestContext<Path>
const prefix = 'consultations.staff.handOver'
const looked = ['reason']

export async function askForHandOver(ctx: Context): Promise<Response> {
  return show(ctx, emptyForm, 200)
}

export function submitHandOver(parts: ConsultationParts): Handler<Path> {
  return async (ctx) => {
    const typed = await ctx.typed()
    const parsed = handOverForm.parse(typed)
    if (!parsed.ok) return show(ctx, parsed.form, 422)
    if (asksForSecondLook(typed, looked)) return show(ctx, { values: typed, errors: [] }, 200, true)
    const { id: consultationId } = await getConsultation(ctx, ctx.params.consultationId)
    const result = await handOverConsultation(ctx.db, ctx.actor, parts, { consultationId, ...parsed.value })
    if (result.ok)
      return ctx.seeOther(
        result.value === 'asked'
          ? consultationPage.href(ctx.lang, { consultationId }, { meldung: 'gefragt' })
          : inbox.href(ctx.lang, {}, { meldung: 'weitergegeben' }),
      )
    switch (result.code) {
      case 'consultation-unknown':
        return notFound()
      case 'consultation-closed':
      case 'asked-already':
        return show(ctx, refusedForm(typed, result, 'reason'), 422)
    }
  }
}

async function show(ctx: Context, state: FormState, status: number, second = false): Promise<Response> {
  const { t, lang } = ctx
  const own = await getConsultation(ctx, ctx.params.consultationId)
  const agreed = (await ctx.db.read(ctx.actor, (tx) => listConsents(tx, own.id))).includes('hand-over')
  const area = t(`consultations.area.${otherArea(own.area)}`)
  const { value: spoken, ...box } = control(handOverForm, state, t, prefix, 'spoken')
  return ownFormPage(ctx, own, {
    prefix,
    state,
    status,
    action: handOver.href(lang, { consultationId: own.id }),
    second: second ? looked : undefined,
    before: (
      <p>{t(agreed ? 'consultations.staff.handOver.agreed' : 'consultations.staff.handOver.notAgreed', { area })}</p>
    ),
    children: (
      <>
        <TextArea t={t} {...control(handOverForm, state, t, prefix, 'reason')} />
        {agreed ? null : <CheckboxField t={t} {...box} checked={spoken === 'on'} />}
      </>
    ),
  })
}
