import { parseId } from '#kernel/id.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { ConfirmationPage } from '#ui/confirmation-page.tsx'
import { type CommunityEvent, type EventParts, getEvent, memberPage } from '#modules/events/index.ts'
import { listParts, type ReservedPart } from '#modules/registrations/index.ts'
import { partEnding, reservedSeats } from '../addresses.ts'
import { endPart } from './end-part.ts'

type Context = RequestContext<'/mein/veranstaltungen/:eventId/plaetze/:partId/beenden'>

export async function askForEnd(ctx: Context): Promise<Response> {
  const { event, part } = await getPart(ctx)
  return endPage(ctx, event, part)
}

export function submitEnd(parts: EventParts) {
  return async (ctx: Context): Promise<Response> => {
    const { event, part } = await getPart(ctx)
    const result = await endPart(ctx.db, ctx.actor, parts, event, part)
    if (result.ok) return ctx.seeOther(reservedSeats.href(ctx.lang, { eventId: event.id }, { meldung: 'beendet' }))
    return endPage(ctx, event, part, ctx.t('reserved-seats.end.ended'))
  }
}

/** A part of an event of one's own that has not ended. */
async function getPart(ctx: Context): Promise<{ readonly event: CommunityEvent; readonly part: ReservedPart }> {
  const event = await getEvent(ctx, ctx.params.eventId)
  const id = parseId<'reserved-part'>(ctx.params.partId)
  const parts = await ctx.db.read(ctx.actor, (tx) => listParts(tx, event.offerId))
  const part = parts.find((one) => one.id === id && one.releasedAt === null)
  return part === undefined ? notFound() : { event, part }
}

function endPage(ctx: Context, event: CommunityEvent, part: ReservedPart, refusal?: string): Response {
  const { t, lang } = ctx
  const title = t('reserved-seats.end.title')
  return memberPage(ctx, {
    title,
    event,
    status: refusal === undefined ? 200 : 422,
    content: (
      <ConfirmationPage
        t={t}
        formKey={ctx.formKey}
        title={title}
        kicker={event.texts.de.title}
        lead={t('reserved-seats.end.lead', { left: part.capacity - part.taken })}
        action={partEnding.href(lang, { eventId: event.id, partId: part.id })}
        submit={t('reserved-seats.end.submit')}
        backHref={reservedSeats.href(lang, { eventId: event.id })}
        refusal={refusal}
      />
    ),
  })
}
