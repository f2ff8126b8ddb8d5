import { emptyForm, type FormState } from '#kernel/form-state.ts'
import { control, type FormValue, refusedForm } from '#platform/forms/index.ts'
import { type Handler, notFound, type RequestContext } from '#platform/http/index.ts'
import { officeHours } from '#modules/appointments/addresses.ts'
import { type Booking, bookingOf, whenOf } from '#modules/appointments/index.ts'
import { Radios } from '#ui/choices.tsx'
import { TextField } from '#ui/fields.tsx'
import { Fieldset } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { asksForSecondLook } from '#ui/sensitive-hints.tsx'
import { closing, consultationPage } from '../addresses.ts'
import { outcomes } from '../consultation.ts'
import { listConsents } from '../consultation.queries.ts'
import { findContact } from '../contact.ts'
import { ownFormPage } from '../form-page.tsx'
import { getConsultation } from '../member-page.ts'
import type { ConsultationParts } from '../parts.ts'
import { isArranged } from '../consultation-parts.tsx'
import { getPromise } from '../promise.queries.ts'
import { closeConsultation, type NewStep } from './close-consultation.ts'
import { closingForm, stepFields } from './form.ts'

type Path = typeof closing.path
type Context = RequestContext<Path>
const prefix = 'consultations.staff.close'
const looked = stepFields.map(([step]) => step)

export function askForClosing(parts: ConsultationParts): Handler<Path> {
  return (ctx) => show(ctx, parts, emptyForm, 200)
}

export function submitClosing(parts: ConsultationParts): Handler<Path> {
  return async (ctx) => {
    const typed = await ctx.typed()
    const parsed = closingForm.parse(typed)
    if (!parsed.ok) return show(ctx, parts, parsed.form, 422)
    const { outcome, minutes } = parsed.value
    // The schema has refused the empty choice.
    if (outcome === '')
      return show(ctx, parts, { values: typed, errors: [{ field: 'outcome', code: 'required' }] }, 422)
    const steps = stepsOf(parsed.value)
    if (steps === undefined) return show(ctx, parts, missingStep(typed, parsed.value), 422)
    if (asksForSecondLook(typed, looked)) return show(ctx, parts, { values: typed, errors: [] }, 200, true)
    const { id: consultationId } = await getConsultation(ctx, ctx.params.consultationId)
    const result = await closeConsultation(ctx.db, ctx.actor, parts, { consultationId, outcome, minutes, steps })
    if (result.ok) return ctx.seeOther(consultationPage.href(ctx.lang, { consultationId }, { meldung: 'geschlossen' }))
    switch (result.code) {
      case 'consultation-unknown':
        return notFound()
      case 'consultation-closed':
      case 'day-past':
      case 'day-too-late':
        return show(ctx, parts, refusedForm(typed, result, 'outcome'), 422)
    }
  }
}

/** The steps in their order; undefined where a day stands without a step, or a gap would move the days of later ones. */
function stepsOf(typed: FormValue<typeof closingForm>): readonly NewStep[] | undefined {
  const lines = stepFields.map(([step, day]) => ({ text: typed[step], remindOn: typed[day] }))
  const used = lines.findLastIndex(({ text, remindOn }) => text !== '' || remindOn !== '') + 1
  const steps = lines.slice(0, used)
  return steps.some(({ text }) => text === '') ? undefined : steps
}

function missingStep(values: FormState['values'], typed: FormValue<typeof closingForm>): FormState {
  const empty = stepFields.find(([step]) => typed[step] === '')?.[0] ?? 'step_1'
  return { values, errors: [{ field: empty, code: 'step-missing' }] }
}

async function show(
  ctx: Context,
  { seal }: ConsultationParts,
  state: FormState,
  status: number,
  second = false,
): Promise<Response> {
  const { t, lang } = ctx
  const own = await getConsultation(ctx, ctx.params.consultationId)
  const { mailed, looksBack, keptMonths, booking } = await ctx.db.read(ctx.actor, async (tx) => ({
    mailed: ((await findContact(tx, seal, own.id))?.email ?? '') !== '',
    looksBack: (await listConsents(tx, own.id)).includes('look-back'),
    keptMonths: (await getPromise(tx, own.area)).keptMonths,
    booking: await bookingOf(tx, own.id),
  }))
  const field = (name: keyof typeof closingForm.fields) => ({ t, ...control(closingForm, state, t, prefix, name) })
  return ownFormPage(ctx, own, {
    prefix,
    state,
    status,
    action: closing.href(lang, { consultationId: own.id }),
    second: second ? looked : undefined,
    before: isArranged(booking, ctx.now) ? <StillArranged ctx={ctx} booking={booking} /> : null,
    children: (
      <>
        <Radios
          {...field('outcome')}
          options={outcomes.map((value) => ({ value, label: t(`consultations.outcome.${value}`) }))}
        />
        <TextField {...field('minutes')} width="short" />
        <Fieldset
          legend={t('consultations.staff.close.steps')}
          hint={t(mailed ? 'consultations.staff.close.byMail' : 'consultations.staff.close.byLink')}
        >
          {stepFields.map(([step, day]) => (
            <div class="pair">
              <TextField {...field(step)} />
              <TextField {...field(day)} width="medium" />
            </div>
          ))}
        </Fieldset>
        <p>
          {t(looksBack && mailed ? 'consultations.staff.close.looksBack' : 'consultations.staff.close.noLookBack')}{' '}
          {t('consultations.staff.close.kept', { months: keptMonths })}
        </p>
      </>
    ),
  })
}

/** Closing calls nothing off: whoever closes should know that they still talk. */
function StillArranged({ ctx: { t, lang }, booking }: { readonly ctx: Context; readonly booking: Booking }) {
  return (
    <Notice t={t} kind="warning" title={t('consultations.staff.close.arranged', { when: whenOf(t, booking) })}>
      <p>
        {t('consultations.staff.close.arrangedStays')}{' '}
        <a href={officeHours.href(lang)}>{t('appointments.hours.title')}</a>
      </p>
    </Notice>
  )
}
