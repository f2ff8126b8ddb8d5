import type { RequestContext } from '#platform/http/index.ts'
import { countCare } from '#modules/registrations/index.ts'
import type { EventParts } from '../event-parts.ts'
import { readOffer } from '../event.queries.ts'
import { doneSentence, getEvent, memberPage } from '../member-page.ts'
import { KeptEventPage } from './page.tsx'

export function showKeptEvent({ linksForTeam = [] }: EventParts) {
  return async (ctx: RequestContext<'/mein/veranstaltungen/:eventId'>): Promise<Response> => {
    const event = await getEvent(ctx, ctx.params.eventId)
    const shown = await ctx.db.read(ctx.actor, async (tx) => ({
      offer: await readOffer(tx, event),
      care: await countCare(tx, event.offerId),
    }))
    const links = linksForTeam.flatMap((linksOf) => linksOf(ctx.t, event))
    return memberPage(ctx, {
      title: event.texts.de.title,
      event,
      content: (
        <KeptEventPage t={ctx.t} now={ctx.now} event={event} done={doneSentence(ctx)} links={links} {...shown} />
      ),
    })
  }
}
