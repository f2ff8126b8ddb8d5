import type { RequestContext } from '#platform/http/index.ts'
import { countCare } from '#modules/registrations/index.ts'
import { listToLookAtAgain } from '../approve-again/approve-again.ts'
import { readAdditions } from '../additions.ts'
import type { EventParts } from '../event-parts.ts'
import { readOffer } from '../event.queries.ts'
import { doneSentence, getEvent, memberPage } from '../member-page.ts'
import { KeptEventPage } from './page.tsx'

export function showKeptEvent(parts: EventParts) {
  return async (ctx: RequestContext<'/mein/veranstaltungen/:eventId'>): Promise<Response> => {
    const event = await getEvent(ctx, ctx.params.eventId)
    const shown = await ctx.db.read(ctx.actor, async (tx) => ({
      offer: await readOffer(tx, event),
      care: await countCare(tx, event.offerId),
      again: (await listToLookAtAgain(tx, event)).length,
      additions: await readAdditions(parts, 'forTeam', tx, { event, t: ctx.t, now: ctx.now }),
    }))
    const links = (parts.additions ?? []).flatMap(
      (addition) => addition.teamLinks?.({ event, t: ctx.t, now: ctx.now }) ?? [],
    )
    return memberPage(ctx, {
      title: event.texts.de.title,
      event,
      content: (
        <KeptEventPage t={ctx.t} now={ctx.now} event={event} done={doneSentence(ctx)} links={links} {...shown} />
      ),
    })
  }
}
