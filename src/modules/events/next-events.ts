import { hasTeam } from '#kernel/actor.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { eventOverview } from './addresses.ts'
import { whenOf } from './event-words.ts'
import { listNextEvents } from './list-kept-events/lines.queries.ts'

const shown = 3

/** For the start of the member area: what one's teams invite to next. */
export async function listComing(ctx: RequestContext): Promise<readonly { label: string; href: string }[]> {
  const { actor, t, lang } = ctx
  if (!hasTeam(actor)) return []
  const events = await ctx.db.read(actor, (tx) => listNextEvents(tx, actor, shown))
  return events.map((event) => ({
    label: t('events.kept.next', { title: event.texts.de.title, when: whenOf(t, event) }),
    href: eventOverview.href(lang, { eventId: event.id }),
  }))
}
