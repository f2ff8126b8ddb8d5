import { isCentreStaff, keptProfiles } from '#kernel/actor.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { sql } from 'kysely'
import { listConversations } from '../conversation.queries.ts'
import { listMatches, listOwn, listShown } from '../listing.queries.ts'
import { memberPage } from '../member-page.ts'
import { OwnPage } from './page.tsx'

// The latest the centre looks at; older ones stand on the public list.
const latest = 20

/** One's own listings with what fits them, and the conversations; for the centre the latest of everybody. */
export async function showOwnListings(ctx: RequestContext): Promise<Response> {
  const kept = keptProfiles(ctx.actor)
  const today = dayInBerlin(ctx.now)
  const shown = await ctx.db.read(ctx.actor, async (tx) => {
    const listings = await listOwn(tx, kept)
    const matches = Map.groupBy(await listMatches(tx, kept, 3), ({ fits }) => fits)
    return {
      listings,
      matches,
      conversations: await listConversations(tx, kept),
      others: isCentreStaff(ctx.actor) ? await listShown(tx, sql`true`, latest) : [],
    }
  })
  return memberPage(ctx, {
    title: ctx.t('offers-and-seeks.own.title'),
    content: <OwnPage ctx={ctx} today={today} mayAdd={kept.length > 0} {...shown} />,
  })
}
