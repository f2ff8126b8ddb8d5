import { keptProfiles } from '#kernel/actor.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { ownListings } from './addresses.ts'
import { isShown } from './listing.ts'
import { listMatches, listOwn } from './listing.queries.ts'

/** For the start of the member area: somebody offers what one seeks. */
export async function listListingTasks(ctx: RequestContext): Promise<readonly { label: string; href: string }[]> {
  const kept = keptProfiles(ctx.actor)
  if (kept.length === 0) return []
  const today = dayInBerlin(ctx.now)
  const count = await ctx.db.read(ctx.actor, async (tx) => {
    let matched = 0
    for (const listing of await listOwn(tx, kept))
      if (listing.direction === 'seek' && isShown(listing, today) && (await listMatches(tx, listing, 1)).length > 0)
        matched += 1
    return matched
  })
  return count === 0 ? [] : [{ label: ctx.t('offers-and-seeks.task', { count }), href: ownListings.href(ctx.lang) }]
}
