import { keptProfiles } from '#kernel/actor.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { conversationPage, ownListings } from './addresses.ts'
import { awaitsAnswer, listConversations } from './conversation.queries.ts'
import { listMatches } from './listing.queries.ts'

/** For the start of the member area: somebody wrote and waits for an answer, or offers what one seeks. */
export async function listListingTasks(ctx: RequestContext): Promise<readonly { label: string; href: string }[]> {
  const kept = keptProfiles(ctx.actor)
  if (kept.length === 0) return []
  const { matches, conversations } = await ctx.db.read(ctx.actor, async (tx) => ({
    matches: await listMatches(tx, kept, 1),
    conversations: await listConversations(tx, kept),
  }))
  const waiting = conversations.filter((one) => awaitsAnswer(one, kept, ctx.now))
  const [only] = waiting
  // Whoever fits a seek offers.
  const count = matches.filter(({ direction }) => direction === 'offer').length
  return [
    ...(only === undefined
      ? []
      : [
          {
            label: ctx.t('offers-and-seeks.taskAnswer', { count: waiting.length, about: only.listingTitle }),
            href:
              waiting.length === 1
                ? conversationPage.href(ctx.lang, { conversationId: only.id })
                : ownListings.href(ctx.lang),
          },
        ]),
    ...(count === 0 ? [] : [{ label: ctx.t('offers-and-seeks.task', { count }), href: ownListings.href(ctx.lang) }]),
  ]
}
