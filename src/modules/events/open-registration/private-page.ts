import type { Child } from 'hono/jsx'
import { systemActor } from '#kernel/actor.ts'
import { notFound, type PageView, type RequestContext, unkept } from '#platform/http/index.ts'
import { findByLink, findLinePosition, getOffer, type Offer, type Registration } from '#modules/registrations/index.ts'
import { readAdditions } from '../additions.ts'
import type { CommunityEvent } from '../event.ts'
import type { EventParts } from '../event-parts.ts'
import { findEventOfOffer, findOnlineLink } from '../event.queries.ts'

export type LinkContext = RequestContext & { readonly params: { readonly token: string } }

/** What a private link shows; `onlineLink` only with a seat on the screen. */
export type Opened = {
  readonly event: CommunityEvent
  readonly offer: Offer
  readonly registration: Registration
  readonly position: number
  readonly onlineLink: string | undefined
  readonly additions: readonly Child[]
}

/** Looks at the registration of the link; looking changes nothing (SE-08). 404 where there is none, or no more. */
export async function openLink(ctx: LinkContext, parts: Pick<EventParts, 'additions'> = {}): Promise<Opened> {
  const opened = await ctx.db.read(systemActor('events.private-link'), async (tx): Promise<Opened | undefined> => {
    const registration = await findByLink(tx, ctx.params.token)
    const event = registration === undefined ? undefined : await findEventOfOffer(tx, registration.offerId)
    if (registration === undefined || event === undefined) return undefined
    const seatedOnline = registration.state === 'seated' && registration.kind === 'online'
    return {
      event,
      registration,
      offer: await getOffer(tx, event.offerId),
      position: registration.state === 'waiting' ? await findLinePosition(tx, registration) : 0,
      additions: await readAdditions(parts, 'onLink', tx, {
        event,
        t: ctx.t,
        now: ctx.now,
        registration,
        token: ctx.params.token,
      }),
      onlineLink: seatedOnline ? await findOnlineLink(tx, event.id) : undefined,
    }
  })
  return opened ?? notFound()
}

/** A page behind a private link: nobody else learns its address from where one goes next. */
export function privatePage(
  ctx: RequestContext,
  view: Pick<PageView, 'title' | 'content' | 'status' | 'scripts'>,
): Response {
  return unkept(ctx.page({ ...view, unlisted: true, section: 'veranstaltungen' }))
}

/** What was just done, said once on the page one comes to: the code stands in the address. */
export const doneCodes = ['bestaetigt', 'angenommen', 'geaendert', 'zurueckgetreten'] as const
export type DoneCode = (typeof doneCodes)[number]
