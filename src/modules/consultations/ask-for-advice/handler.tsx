import { emptyForm, type FormState, textOf } from '#kernel/form-state.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { type FormValue, refusedForm } from '#platform/forms/index.ts'
import type { Handler, PageView, RequestContext } from '#platform/http/index.ts'
import { listDistricts } from '#modules/places/index.ts'
import { asksForSecondLook } from '#ui/sensitive-hints.tsx'
import { type adviceForm, thread } from '../addresses.ts'
import { type FittingParts, fittingAnswers, isNothing } from '../fitting-answers/fitting-answers.ts'
import { FittingPage, fittingTitle, step, withTopicsApart } from '../fitting-answers/page.tsx'
import type { ConsultationParts } from '../parts.ts'
import { listPromises } from '../promise.queries.ts'
import { textsOf, withoutKnown } from '../second-look.ts'
import { askForAdvice, hindranceOf, type Question } from './ask-for-advice.ts'
import { adviceFields } from './form.ts'
import { AdvicePage } from './page.tsx'

type Path = typeof adviceForm.path
type Context = RequestContext<Path>

export async function askForQuestion(ctx: Context): Promise<Response> {
  return show(ctx, { ...emptyForm, values: { area: 'unsure', channel: 'written' } }, 200)
}

export function submitQuestion(parts: ConsultationParts & FittingParts): Handler<Path> {
  return async (ctx) => {
    const typed = withTopicsApart(await ctx.typed())
    const parsed = adviceFields.parse(typed)
    if (!parsed.ok) return show(ctx, withTelephone(parsed.form), 422)
    if (textOf(typed, step.name) === step.change) return show(ctx, { ...emptyForm, values: typed }, 200)
    const question = questionOf(ctx, parsed.value)
    // Once, between form and sending; what the rules would refuse comes back first.
    if (textOf(typed, step.name) !== step.send && hindranceOf(question) === undefined) {
      const found = await fittingAnswers(ctx, parts, question)
      const looked = textsToLookAt(ctx, question)
      if (!isNothing(found) || looked.some(({ text }) => asksForSecondLook({ text }, ['text'])))
        return advicePage(ctx, {
          title: fittingTitle(ctx, found),
          content: <FittingPage ctx={ctx} found={found} looked={looked} typed={typed} fields={fieldNames} />,
        })
    }
    const { clientAddress, now } = ctx
    const result = await askForAdvice(ctx.db, parts, question, { clientAddress, now })
    if (result.ok) return ctx.seeOther(thread.href(ctx.lang, { token: result.value.token }, { meldung: 'angekommen' }))
    switch (result.code) {
      case 'paused': {
        const values = { minutes: result.minutes }
        return show(ctx, { values: typed, errors: [{ field: 'question', code: 'paused', values }] }, 422)
      }
      case 'topic-missing':
      case 'telephone-missing':
      case 'district-unknown':
        return show(ctx, refusedForm(typed, result, 'question'), 422)
    }
  }
}

/** What she wrote, without how she herself is called and reached: that she has given on purpose. */
function textsToLookAt({ t }: Context, { question, tried, name, organisation, email, telephone }: Question) {
  const known = [name, ...name.split(/\s+/), organisation, email, telephone]
  return textsOf(
    t,
    'consultations.ask',
    { question: withoutKnown(question, known), tried: withoutKnown(tried, known) },
    ['question', 'tried'],
  )
}

/** Everything that is wrong in one go: a call needs a number, which no single field can know. */
function withTelephone({ values, errors }: FormState): FormState {
  const missing = textOf(values, 'channel') === 'phone' && textOf(values, 'telephone').trim() === ''
  return { values, errors: missing ? [...errors, { field: 'telephone', code: 'telephone-missing' }] : errors }
}

function questionOf({ lang }: Context, typed: FormValue<typeof adviceFields>): Question {
  const { question, tried, topics, speaks, name, organisation, email, telephone } = typed
  return {
    question,
    tried,
    topics,
    speaks,
    name,
    organisation,
    email,
    telephone,
    lang,
    // The schema has refused the empty choices.
    area: typed.area === '' ? 'unsure' : typed.area,
    askerKind: typed.asker_kind === '' ? 'other' : typed.asker_kind,
    channel: typed.channel === '' ? 'written' : typed.channel,
    districtId: typed.district_id,
    consents: [...(typed.hand_over ? ['hand-over' as const] : []), ...(typed.look_back ? ['look-back' as const] : [])],
  }
}

const fieldNames = Object.keys(adviceFields.fields)

async function show(ctx: Context, state: FormState, status: number): Promise<Response> {
  const { districts, promises } = await ctx.db.read(ctx.actor, async (tx) => ({
    districts: await listDistricts(tx, dayInBerlin(ctx.now)),
    promises: await listPromises(tx),
  }))
  return advicePage(ctx, {
    title: ctx.t('consultations.ask.title'),
    status,
    content: <AdvicePage ctx={ctx} state={state} districts={districts} promises={promises} />,
  })
}

function advicePage(ctx: Context, view: Pick<PageView, 'title' | 'status' | 'content'>): Response {
  return ctx.page({
    ...view,
    description: ctx.t('consultations.ask.description'),
    section: 'beratung',
    breadcrumb: [
      { label: ctx.t('consultations.home'), href: `/${ctx.lang}/` },
      { label: ctx.t('consultations.advice'), href: `/${ctx.lang}/beratung` },
      { label: view.title },
    ],
  })
}
