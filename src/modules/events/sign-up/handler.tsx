import { type FieldError, type FormState, type TypedValues } from '#kernel/form-state.ts'
import { textIn } from '#kernel/language.ts'
import { wholeMinute } from '#platform/clock/index.ts'
import { notFound, type RequestContext, unkept } from '#platform/http/index.ts'
import { questionScript, readAnswers } from '#modules/questions/index.ts'
import { calendar, eventPage, signUpSent } from '../addresses.ts'
import { textOfEvent } from '../event.ts'
import type { EventParts } from '../event-parts.ts'
import { findPublicEvent } from '../event.queries.ts'
import { findHindrance } from '../hindrance.ts'
import { readLists } from '../question-lists.ts'
import { type DoorContext, findDoor } from './door.ts'
import { careFaults, careOf, chosenKind, signUpFields, type SignUpFields } from './form.ts'
import { SentPage, SignUpPage } from './page.tsx'
import { signUpForEvent, type SignUpRefusal } from './sign-up.ts'

export function askForSignUp(parts: EventParts) {
  return (ctx: DoorContext): Promise<Response> => signUpPage(ctx, parts, { values: {}, errors: [] })
}

export function submitSignUp(parts: EventParts) {
  return async (ctx: DoorContext): Promise<Response> => {
    const typed = await ctx.typed()
    const { event, offer, part, kinds, questions, lists } = await getFound(ctx)
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
    const { slug } = event
    const result = await signUpForEvent(ctx.db, parts, {
      slug,
      name,
      email,
      kind,
      partId: part?.id ?? null,
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
  ctx: DoorContext,
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
      return back('email', { time: 'retryAt' in refusal ? ctx.t.moment(wholeMinute(refusal.retryAt)) : '' })
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

async function getFound(ctx: DoorContext) {
  const door = (await findDoor(ctx)) ?? notFound()
  return { ...door, lists: await readLists(ctx, door.questions) }
}

async function signUpPage(
  ctx: DoorContext,
  parts: EventParts,
  state: FormState,
  status = state.errors.length > 0 ? 422 : 200,
): Promise<Response> {
  const { t, lang } = ctx
  const { event, offer, part, signUp, action, questions, lists } = await getFound(ctx)
  const hindrance = await ctx.db.read(ctx.actor, (tx) => findHindrance(tx, parts, event, ctx))
  const title = t('events.signUp.title')
  const page = ctx.page({
    title,
    status,
    section: 'veranstaltungen',
    unlisted: part !== undefined,
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
        action={action}
        part={part}
        pools={offer.pools}
        maxQuantity={offer.maxQuantity}
        namesUntil={offer.namesUntil}
        questions={questions}
        lists={lists}
        state={state}
        signUp={signUp}
        {...hindrance}
      />
    ),
  })
  return part === undefined ? page : unkept(page)
}
