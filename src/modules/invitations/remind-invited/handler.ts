import { notFound, type RequestContext } from '#platform/http/index.ts'
import { type EventParts, getEvent } from '#modules/events/index.ts'
import { invitations } from '../addresses.ts'
import { remindInvited } from './remind-invited.ts'

export function submitReminder(parts: EventParts) {
  return async (ctx: RequestContext<'/mein/veranstaltungen/:eventId/einladungen/erinnern'>): Promise<Response> => {
    const event = await getEvent(ctx, ctx.params.eventId)
    const result = await remindInvited(ctx.db, ctx.actor, parts, event.id)
    if (!result.ok && result.code === 'event-unknown') return notFound()
    return ctx.seeOther(
      invitations.href(ctx.lang, { eventId: event.id }, { meldung: result.ok ? 'erinnert' : 'niemand' }),
    )
  }
}
