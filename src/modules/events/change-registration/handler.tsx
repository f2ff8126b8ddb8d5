import type { FormState, TypedValues } from '#kernel/form-state.ts'
import { textIn } from '#kernel/language.ts'
import { systemActor } from '#kernel/actor.ts'
import { control, defineForm, errorLines, wholeNumber } from '#platform/forms/index.ts'
import { notFound } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import {
  fieldOf,
  findAnswers,
  listQuestions,
  QuestionFields,
  questionScript,
  readAnswers,
} from '#modules/questions/index.ts'
import type { Registration } from '#modules/registrations/index.ts'
import { registrationChange, registrationPage } from '../addresses.ts'
import type { EventParts } from '../event-parts.ts'
import { whenOf } from '../event-words.ts'
import { type LinkContext, openLink, privatePage } from '../open-registration/private-page.ts'
import { readLists } from '../question-lists.ts'
import { takeLinkStep } from '../open-registration/take-link-step.ts'
import { CareFields } from '../sign-up/care-fields.tsx'
import { careFaults, careFields, careOf } from '../sign-up/form.ts'

const changeForm = defineForm({ quantity: wholeNumber({ min: 1, max: 20 }), ...careFields })
const prefix = 'events.signUp'

export async function askForChange(ctx: LinkContext): Promise<Response> {
  const { registration } = await openLink(ctx)
  const answers = await ctx.db.read(systemActor('events.private-link'), (tx) => findAnswers(tx, registration.id))
  const answered = Object.fromEntries([...answers].map(([id, value]) => [fieldOf(id), value]))
  return changePage(ctx, { values: { ...typedOf(registration), ...answered }, errors: [] })
}

export function submitChange(parts: EventParts) {
  return async (ctx: LinkContext): Promise<Response> => {
    const { registration, offer } = await openLink(ctx)
    const typed = await ctx.typed()
    const parsed = changeForm.parse(
      offer.maxQuantity === 1 ? { ...typed, quantity: String(registration.quantity) } : typed,
    )
    const { questions, lists } = await readQuestions(ctx)
    const { answers, faults: unanswered } = readAnswers(questions, typed, lists, ({ label }) => textIn(label, ctx.lang))
    if (!parsed.ok) return changePage(ctx, { values: typed, errors: [...parsed.form.errors, ...unanswered] })
    const faults = [...careFaults(parsed.value), ...unanswered]
    if (faults.length > 0) return changePage(ctx, { values: typed, errors: faults })
    const step = { do: 'change', quantity: parsed.value.quantity ?? 1, care: careOf(parsed.value), answers } as const
    const result = await takeLinkStep(ctx.db, parts, ctx.params.token, step)
    if (result.ok)
      return ctx.seeOther(registrationPage.href(ctx.lang, { token: ctx.params.token }, { meldung: 'geaendert' }))
    if (result.code === 'link-unknown' || result.code === 'offer-unknown') return notFound()
    return changePage(ctx, {
      values: typed,
      errors: [{ field: 'quantity', code: result.code, values: { max: offer.maxQuantity } }],
    })
  }
}

function typedOf({ quantity, care }: Registration): TypedValues {
  return {
    quantity: String(quantity),
    needs: care?.needs ?? [],
    care_language: care?.languageCode ?? '',
    // She has agreed to what stands here; taking the tick away with the needs takes the consent back.
    care_consent: care === null ? '' : 'on',
  }
}

async function readQuestions(ctx: LinkContext) {
  const { event } = await openLink(ctx)
  const questions = await ctx.db.read(ctx.actor, (tx) => listQuestions(tx, event.offerId))
  return { questions, lists: await readLists(ctx, questions) }
}

async function changePage(ctx: LinkContext, state: FormState): Promise<Response> {
  const { t, lang } = ctx
  const { token } = ctx.params
  const { event, offer } = await openLink(ctx)
  const { questions, lists } = await readQuestions(ctx)
  const quantity = control(changeForm, state, t, prefix, 'quantity')
  const title = t('events.private.changeTitle')
  return privatePage(ctx, {
    title,
    status: state.errors.length > 0 ? 422 : 200,
    scripts: questions.length === 0 ? [] : [questionScript],
    content: (
      <>
        <PageHeading title={title} lead={whenOf(t, event)} />
        <ErrorSummary t={t} errors={errorLines(state, t, prefix)} />
        <Form action={registrationChange.href(lang, { token })} hidden={[{ name: '_key', value: ctx.formKey }]}>
          {offer.maxQuantity === 1 ? null : (
            <TextField
              {...quantity}
              t={t}
              hint={t('events.signUp.quantityHint', { count: offer.maxQuantity })}
              width="short"
            />
          )}
          <QuestionFields t={t} state={state} questions={questions} lists={lists} />
          <CareFields t={t} state={state} form={changeForm} prefix={prefix} />
          <FormActions>
            <Button>{t('events.private.save')}</Button>
            <a href={registrationPage.href(lang, { token })}>{t('events.cancel')}</a>
          </FormActions>
        </Form>
      </>
    ),
  })
}
