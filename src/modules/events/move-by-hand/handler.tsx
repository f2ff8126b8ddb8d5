import { emptyForm, type FormState } from '#kernel/form-state.ts'
import { parseId } from '#kernel/id.ts'
import { refusedForm } from '#platform/forms/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { findRegistration } from '#modules/registrations/index.ts'
import {
  participantApproval,
  participantLetIn,
  participantList,
  participantRefusal,
  participantRemoval,
} from '../addresses.ts'
import type { EventParts } from '../event-parts.ts'
import { getEvent, memberPage } from '../member-page.ts'
import { noteForm, reasonForm, ReasonPage } from '../reason-form.tsx'
import { type ByHandStep, moveByHand } from './move-by-hand.ts'

type Context = RequestContext & { readonly params: { readonly eventId: string; readonly registrationId: string } }
const ways = {
  withdraw: { words: 'remove', address: participantRemoval, done: 'ausgetragen' },
  'let-in': { words: 'letIn', address: participantLetIn, done: 'vorgezogen' },
  approve: { words: 'approve', address: participantApproval, done: 'angenommen' },
  refuse: { words: 'refuse', address: participantRefusal, done: 'abgelehnt' },
} as const

// A yes needs no reason.
const formOf = (what: ByHandStep) => (what === 'approve' ? noteForm : reasonForm)

export function askToMove(what: ByHandStep) {
  return async (ctx: Context): Promise<Response> => movePage(ctx, what, emptyForm)
}

export function submitMove(parts: EventParts, what: ByHandStep) {
  return async (ctx: Context): Promise<Response> => {
    const { event, registration } = await getFound(ctx)
    const typed = await ctx.typed()
    const parsed = formOf(what).parse(typed)
    if (!parsed.ok) return movePage(ctx, what, parsed.form)
    const input = { eventId: event.id, registrationId: registration.id, do: what, reason: parsed.value.reason }
    const result = await moveByHand(ctx.db, ctx.actor, parts, input)
    if (result.ok)
      return ctx.seeOther(participantList.href(ctx.lang, { eventId: event.id }, { meldung: ways[what].done }))
    return result.code === 'registration-unknown' || result.code === 'offer-unknown'
      ? notFound()
      : movePage(ctx, what, refusedForm(typed, result, 'reason'))
  }
}

async function getFound(ctx: Context) {
  const event = await getEvent(ctx, ctx.params.eventId)
  const id = parseId<'registration'>(ctx.params.registrationId)
  const registration =
    id === undefined ? undefined : await ctx.db.read(ctx.actor, (tx) => findRegistration(tx, event.offerId, id))
  return registration === undefined ? notFound() : { event, registration }
}

async function movePage(ctx: Context, what: ByHandStep, state: FormState): Promise<Response> {
  const { t, lang } = ctx
  const { event, registration } = await getFound(ctx)
  const { words, address } = ways[what]
  const title = t(`events.${words}.title`)
  return memberPage(ctx, {
    title,
    event,
    status: state.errors.length > 0 ? 422 : 200,
    content: (
      <ReasonPage
        t={t}
        formKey={ctx.formKey}
        form={formOf(what)}
        state={state}
        title={title}
        kicker={registration.name}
        lead={t(`events.${words}.lead`)}
        action={address.href(lang, { eventId: event.id, registrationId: registration.id })}
        submit={t(`events.${words}.submit`)}
        backHref={participantList.href(lang, { eventId: event.id })}
      />
    ),
  })
}
