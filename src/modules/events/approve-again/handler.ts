import { notFound, type RequestContext } from '#platform/http/index.ts'
import { participantList } from '../addresses.ts'
import { getEvent } from '../member-page.ts'
import { approveAgain } from './approve-again.ts'

export async function submitApprovalsAgain(
  ctx: RequestContext<'/mein/veranstaltungen/:eventId/anmeldungen/zusagen-bleiben'>,
): Promise<Response> {
  const event = await getEvent(ctx, ctx.params.eventId)
  const result = await approveAgain(ctx.db, ctx.actor, event.id)
  if (!result.ok) return notFound()
  return ctx.seeOther(participantList.href(ctx.lang, { eventId: event.id }, { meldung: 'zugesagt' }))
}
