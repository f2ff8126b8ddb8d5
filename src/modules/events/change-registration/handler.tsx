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
  type Lists,
  listQuestions,
  type Question,
  QuestionFields,
  questionScript,
  readAnswers,
} from '#modules/questions/index.ts'
import type { Registration } from '#modules/registrations/index.ts'
import { registrationChange, registrationPage } from '../addresses.ts'
import type { EventParts } from '../event-parts.ts'
import { whenOf } from '../event-words.ts'
import { type LinkContext, type Opened, openLink, privatePage } from '../open-registration/private-page.ts'
import { readLists } from '../question-lists.ts'
import { takeLinkStep } from '../open-registration/take-link-step.ts'
import { CareFields } from '../sign-up/care-fields.tsx'
import { careFaults, careFields, careOf } from '../sign-up/form.ts'

const changeForm = defineForm({ quantity: wholeNumber({ min: 1, max: 20 }), ...careFields })
const prefix = 'events.signUp'

export async function askForChange(ctx: LinkContext): Promise<Response> {
  const opened = await openChange(ctx)
  const { registration } = opened
  const answers = await ctx.db.read(systemActor('events.private-link'), (tx) => findAnswers(tx, registration.id))
  const answered = Object.fromEntries([...answers].map(([id, value]) => [fieldOf(id), value]))
  return changePage(ctx, opened, { values: { ...typedOf(registration), ...answered }, errors: [] })
}

export function submitChange(parts: EventParts) {
  return async (ctx: LinkContext): Promise<Response> => {
    const opened = await openChange(ctx)
    const { registration, offer, questions, lists } = opened
    const typed = await ctx.typed()
    const parsed = changeForm.parse(
      offer.maxQuantity === 1 ? { ...typed, quantity: String(registration.quantity) } : typed,
    )
    const { answers, faults: unanswered } = readAnswers(questions, typed, lists, ({ label }) => textIn(label, ctx.lang))
    if (!parsed.ok) return changePage(ctx, opened, { values: typed, errors: [...parsed.form.errors, ...unanswered] })
    const faults = [...careFaults(parsed.value), ...unanswered]
    if (faults.length > 0) return changePage(ctx, opened, { values: typed, errors: faults })
    const step = { do: 'change', quantity: parsed.value.quantity ?? 1, care: careOf(parsed.value), answers } as const
    const result = await takeLinkStep(ctx.db, parts, ctx.params.token, step)
    if (result.ok)
      return ctx.seeOther(registrationPage.href(ctx.lang, { token: ctx.params.token }, { meldung: 'geaendert' }))
    if (result.code === 'link-unknown' || result.code === 'offer-unknown') return notFound()
    return changePage(ctx, opened, {
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

type OpenedChange = Opened & { readonly questions: readonly Question[]; readonly lists: Lists }

async function openChange(ctx: LinkContext): Promise<OpenedChange> {
  const opened = await openLink(ctx)
  const questions = await ctx.db.read(ctx.actor, (tx) => listQuestions(tx, opened.event.offerId))
  return { ...opened, questions, lists: await readLists(ctx, questions) }
}

function changePage(ctx: LinkContext, { event, offer, questions, lists }: OpenedChange, state: FormState): Response {
  const { t, lang } = ctx
  const { token } = ctx.params
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
