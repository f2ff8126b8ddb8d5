import { type FieldError, type FormState, type TypedValues } from '#kernel/form-state.ts'
import { textIn } from '#kernel/language.ts'
import { wholeMinute } from '#platform/clock/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { listQuestions, questionScript, readAnswers } from '#modules/questions/index.ts'
import { getOffer } from '#modules/registrations/index.ts'
import { calendar, eventPage, signUpSent } from '../addresses.ts'
import { seatKindsOf, signUpState, textOfEvent } from '../event.ts'
import type { EventParts } from '../event-parts.ts'
import { findPublicEvent } from '../event.queries.ts'
import { findHindrance } from '../hindrance.ts'
import { momentOf } from '../event-words.ts'
import { readLists } from '../question-lists.ts'
import { careFaults, careOf, chosenKind, signUpFields, type SignUpFields } from './form.ts'
import { SentPage, SignUpPage } from './page.tsx'
import { signUpForEvent, type SignUpRefusal } from './sign-up.ts'

type Context = RequestContext<'/veranstaltungen/:slug/anmeldung'>

export function askForSignUp(parts: EventParts) {
  return (ctx: Context): Promise<Response> => signUpPage(ctx, parts, { values: {}, errors: [] })
}

export function submitSignUp(parts: EventParts) {
  return async (ctx: Context): Promise<Response> => {
    const typed = await ctx.typed()
    const { event, offer, questions, lists } = await getFound(ctx)
    const kinds = seatKindsOf(event.form)
    const [only] = kinds.length === 1 ? kinds : []
    const parsed = signUpFields.parse({
      ...typed,
      ...(only === undefined ? {} : { kind: only }),
      ...(offer.maxQuantity === 1 ? { quantity: '1' } : {}),
    })
    const { answers, faults: unanswered } = readAnswers(questions, typed, lists, ({ label }) => textIn(label, ctx.lang))
    if (!parsed.ok) return signUpPage(ctx, parts, { values: typed, errors: [...parsed.form.errors, ...unanswered] })
    const faults = [...faultsOf(parsed.value, offer.maxQuantity), ...unanswered]
    const kind = chosenKind(parsed.value.kind, kinds)
    if (faults.length > 0 || kind === undefined) return signUpPage(ctx, parts, { values: typed, errors: faults })
    const { name, email, quantity } = parsed.value
    const { slug } = ctx.params
    const result = await signUpForEvent(ctx.db, parts, {
      slug,
      name,
      email,
      kind,
      quantity: quantity ?? 1,
      lang: ctx.lang,
      care: careOf(parsed.value),
      answers,
      clientAddress: ctx.clientAddress,
    })
    return result.ok ? ctx.seeOther(signUpSent.href(ctx.lang, { slug })) : refused(ctx, parts, typed, result)
  }
}

export async function showSent(ctx: RequestContext<'/veranstaltungen/:slug/anmeldung/gesendet'>): Promise<Response> {
  const event = (await ctx.db.read(ctx.actor, (tx) => findPublicEvent(tx, ctx.params.slug))) ?? notFound()
  const title = ctx.t('events.signUp.sentTitle')
  return ctx.page({ title, unlisted: true, section: 'veranstaltungen', content: <SentPage t={ctx.t} event={event} /> })
}

function faultsOf(fields: SignUpFields, maxQuantity: number): readonly FieldError[] {
  const tooMany = (fields.quantity ?? 1) > maxQuantity
  return [
    ...(tooMany ? [{ field: 'quantity', code: 'too-many', values: { max: maxQuantity } }] : []),
    ...careFaults(fields),
  ]
}

function refused(
  ctx: Context,
  parts: EventParts,
  typed: TypedValues,
  refusal: SignUpRefusal,
): Response | Promise<Response> {
  const back = (field: string, values: Readonly<Record<string, string | number>> = {}) =>
    signUpPage(ctx, parts, { values: typed, errors: [{ field, code: refusal.code, values }] })
  switch (refusal.code) {
    case 'event-unknown':
    case 'offer-unknown':
      return notFound()
    case 'paused':
      return back('email', { time: 'retryAt' in refusal ? momentOf(ctx.t, wholeMinute(refusal.retryAt)) : '' })
    case 'too-many':
    case 'no-seats':
    case 'below-taken':
    case 'full':
    case 'not-in-this-state':
      return back('quantity')
    case 'kind-unknown':
      return back('kind')
    // The page says why by itself.
    case 'not-by-oneself':
    case 'cancelled':
    case 'not-open':
    case 'closed':
    case 'over':
      return signUpPage(ctx, parts, { values: typed, errors: [] }, 422)
  }
}

async function getFound(ctx: Context) {
  const found = await ctx.db.read(ctx.actor, async (tx) => {
    const event = await findPublicEvent(tx, ctx.params.slug)
    if (event === undefined) return undefined
    const { offerId } = event
    return { event, offer: await getOffer(tx, offerId), questions: await listQuestions(tx, offerId) }
  })
  if (found === undefined) return notFound()
  return { ...found, lists: await readLists(ctx, found.questions) }
}

async function signUpPage(
  ctx: Context,
  parts: EventParts,
  state: FormState,
  status = state.errors.length > 0 ? 422 : 200,
): Promise<Response> {
  const { t, lang } = ctx
  const { event, offer, questions, lists } = await getFound(ctx)
  const hindrance = await ctx.db.read(ctx.actor, (tx) => findHindrance(tx, parts, event, ctx))
  const title = t('events.signUp.title')
  return ctx.page({
    title,
    status,
    section: 'veranstaltungen',
    ...(questions.length === 0 ? {} : { scripts: [questionScript] }),
    breadcrumb: [
      { label: t('events.list.title'), href: calendar.href(lang) },
      { label: textOfEvent(event, lang).title, href: eventPage.href(lang, { slug: event.slug }) },
      { label: title },
    ],
    content: (
      <SignUpPage
        t={t}
        formKey={ctx.formKey}
        event={event}
        pools={offer.pools}
        maxQuantity={offer.maxQuantity}
        namesUntil={offer.namesUntil}
        questions={questions}
        lists={lists}
        state={state}
        signUp={signUpState(event, offer.pools, ctx.now)}
        {...hindrance}
      />
    ),
  })
}
