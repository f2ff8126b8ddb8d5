import { keepsProfile } from '#kernel/actor.ts'
import { parseId } from '#kernel/id.ts'
import { doneCodeOf, type MemberView, notFound, pageOnWay, type RequestContext } from '#platform/http/index.ts'
import { startStep } from '#modules/organisations/addresses.ts'
import { ownListings } from './addresses.ts'
import type { Listing } from './listing.ts'
import { findListing } from './listing.queries.ts'

/** The listing of the address; leaves with 404 where it is not of a profile this person keeps. */
export async function getOwnListing(ctx: RequestContext, listingId: string): Promise<Listing> {
  const id = parseId<'listing'>(listingId)
  const found = id === undefined ? undefined : await ctx.db.read(ctx.actor, (tx) => findListing(tx, id))
  return found !== undefined && keepsProfile(ctx.actor, found.profileId) ? found : notFound()
}

/** The frame of a member page: title, way back. */
export function memberPage(ctx: RequestContext, view: MemberView): Response {
  return pageOnWay(ctx, view, [
    startStep(ctx),
    { label: ctx.t('offers-and-seeks.own.title'), href: ownListings.href(ctx.lang) },
  ])
}

const doneCodes = ['veroeffentlicht', 'gespeichert', 'beendet', 'verlaengert', 'gesendet', 'entfernt'] as const

/** What was just done, said once on the page one comes to: the code stands in the address. */
export function doneSentence(ctx: RequestContext): string | undefined {
  const code = doneCodeOf(ctx, doneCodes)
  return code === undefined ? undefined : ctx.t(`offers-and-seeks.done.${code}`)
}
