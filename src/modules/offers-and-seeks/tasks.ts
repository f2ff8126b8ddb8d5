import { keptProfiles } from '#kernel/actor.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { ownListings } from './addresses.ts'
import { listMatches } from './listing.queries.ts'

/** For the start of the member area: somebody offers what one seeks. */
export async function listListingTasks(ctx: RequestContext): Promise<readonly { label: string; href: string }[]> {
  const kept = keptProfiles(ctx.actor)
  if (kept.length === 0) return []
  const matches = await ctx.db.read(ctx.actor, (tx) => listMatches(tx, kept, 1))
  // Whoever fits a seek offers.
  const count = matches.filter(({ direction }) => direction === 'offer').length
  return count === 0 ? [] : [{ label: ctx.t('offers-and-seeks.task', { count }), href: ownListings.href(ctx.lang) }]
}
