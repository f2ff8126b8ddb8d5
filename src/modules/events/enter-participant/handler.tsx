import { emptyForm, type FormState } from '#kernel/form-state.ts'
import { autonymOf, languages } from '#kernel/language.ts'
import {
  choice,
  control,
  defineForm,
  errorLines,
  mailAddress,
  refusedForm,
  text,
  wholeNumber,
} from '#platform/forms/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { Radios } from '#ui/choices.tsx'
import { SelectField, TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { seatKinds } from '#modules/registrations/index.ts'
import { participantEntering, participantList } from '../addresses.ts'
import { type CommunityEvent, seatKindsOf } from '../event.ts'
import type { EventParts } from '../event-parts.ts'
import { getEvent, memberPage } from '../member-page.ts'
import { CareFields } from '../sign-up/care-fields.tsx'
import { careFaults, careFields, careOf, chosenKind } from '../sign-up/form.ts'
import { enterParticipant } from './enter-participant.ts'

type Context = RequestContext<'/mein/veranstaltungen/:eventId/anmeldungen/neu'>

const enterForm = defineForm({
  name: text({ max: 120, minLength: 2, required: true }),
  email: mailAddress(),
  lang: choice(languages),
  kind: choice(seatKinds),
  quantity: wholeNumber({ min: 1, max: 20 }),
  reason: text({ max: 300 }),
  ...careFields,
})
const prefix = 'events.enter'

export async function askForParticipant(ctx: Context): Promise<Response> {
  return enterPage(ctx, await getEvent(ctx, ctx.params.eventId), {
    ...emptyForm,
    values: { quantity: '1', lang: 'de' },
  })
}

export function submitParticipant(parts: EventParts) {
  return async (ctx: Context): Promise<Response> => {
    const event = await getEvent(ctx, ctx.params.eventId)
    const typed = await ctx.typed()
    const kinds = seatKindsOf(event.form)
    const parsed = enterForm.parse(kinds.length === 1 ? { ...typed, kind: kinds[0] ?? '' } : typed)
    if (!parsed.ok) return enterPage(ctx, event, { values: typed, errors: parsed.form.errors })
    const { name, email, lang, quantity, reason } = parsed.value
    const [faults, kind] = [careFaults(parsed.value), chosenKind(parsed.value.kind, kinds)]
    if (faults.length > 0 || kind === undefined || lang === '')
      return enterPage(ctx, event, { values: typed, errors: faults })
    const person = { name, email, lang, kind, quantity: quantity ?? 1, care: careOf(parsed.value) }
    const result = await enterParticipant(ctx.db, ctx.actor, parts, { eventId: event.id, reason, ...person })
    if (result.ok)
      return ctx.seeOther(participantList.href(ctx.lang, { eventId: event.id }, { meldung: 'eingetragen' }))
    if (result.code === 'event-unknown' || result.code === 'offer-unknown') return notFound()
    return enterPage(ctx, event, refusedForm(typed, result, 'quantity'))
  }
}

function enterPage(ctx: Context, event: CommunityEvent, state: FormState): Response {
  const { t, lang } = ctx
  const title = t('events.enter.title')
  const field = (name: keyof typeof enterForm.fields) => ({ t, ...control(enterForm, state, t, prefix, name) })
  const kinds = seatKindsOf(event.form)
  return memberPage(ctx, {
    title,
    event,
    status: state.errors.length > 0 ? 422 : 200,
    content: (
      <>
        <PageHeading title={title} kicker={event.texts.de.title} lead={t('events.enter.lead')} />
        <ErrorSummary t={t} errors={errorLines(state, t, prefix)} />
        <Form
          action={participantEntering.href(lang, { eventId: event.id })}
          hidden={[{ name: '_key', value: ctx.formKey }]}
        >
          <TextField {...field('name')} />
          <TextField {...field('email')} />
          <SelectField {...field('lang')} options={languages.map((one) => ({ value: one, label: autonymOf(one) }))} />
          {kinds.length < 2 ? null : (
            <Radios
              {...field('kind')}
              options={kinds.map((kind) => ({ value: kind, label: t(`registrations.kind.${kind}`) }))}
            />
          )}
          <TextField {...field('quantity')} width="short" />
          <TextField {...field('reason')} />
          <CareFields t={t} state={state} form={enterForm} prefix={prefix} />
          <FormActions>
            <Button>{t('events.enter.submit')}</Button>
            <a href={participantList.href(lang, { eventId: event.id })}>{t('events.cancel')}</a>
          </FormActions>
        </Form>
      </>
    ),
  })
}
