import { emptyForm, type FormState } from '#kernel/form-state.ts'
import { refusedForm } from '#platform/forms/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { eventCancellation, eventOverview } from '../addresses.ts'
import type { CommunityEvent } from '../event.ts'
import type { EventParts } from '../event-parts.ts'
import { getEvent, memberPage } from '../member-page.ts'
import { reasonForm, ReasonPage } from '../reason-form.tsx'
import { cancelEvent } from './cancel-event.ts'

type Context = RequestContext<'/mein/veranstaltungen/:eventId/absagen'>

export async function askForEventCancellation(ctx: Context): Promise<Response> {
  return cancellationPage(ctx, await getEvent(ctx, ctx.params.eventId), emptyForm)
}

export function submitEventCancellation(parts: EventParts) {
  return async (ctx: Context): Promise<Response> => {
    const event = await getEvent(ctx, ctx.params.eventId)
    const typed = await ctx.typed()
    const parsed = reasonForm.parse(typed)
    if (!parsed.ok) return cancellationPage(ctx, event, parsed.form)
    const result = await cancelEvent(ctx.db, ctx.actor, parts, { eventId: event.id, reason: parsed.value.reason })
    if (result.ok) return ctx.seeOther(eventOverview.href(ctx.lang, { eventId: event.id }, { meldung: 'abgesagt' }))
    if (result.code === 'event-unknown') return notFound()
    return cancellationPage(ctx, event, refusedForm(typed, result, 'reason'))
  }
}

function cancellationPage(ctx: Context, event: CommunityEvent, state: FormState): Response {
  const { t, lang } = ctx
  const title = t('events.cancelEvent.title')
  return memberPage(ctx, {
    title,
    event,
    status: state.errors.length > 0 ? 422 : 200,
    content: (
      <ReasonPage
        t={t}
        formKey={ctx.formKey}
        state={state}
        title={title}
        kicker={event.texts.de.title}
        lead={t('events.cancelEvent.lead')}
        action={eventCancellation.href(lang, { eventId: event.id })}
        submit={t('events.cancelEvent.submit')}
        backHref={eventOverview.href(lang, { eventId: event.id })}
      />
    ),
  })
}
