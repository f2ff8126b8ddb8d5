import { dayInBerlin } from '#platform/clock/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { dayOf, getEvent, memberPage, readLists } from '#modules/events/index.ts'
import { countOrigins } from '#modules/questions/index.ts'
import { countByDay, countCare, listAllPools } from '#modules/registrations/index.ts'
import { ProgressPage } from './page.tsx'

export async function showProgress(ctx: RequestContext<'/mein/veranstaltungen/:eventId/verlauf'>): Promise<Response> {
  const event = await getEvent(ctx, ctx.params.eventId)
  const shown = await ctx.db.read(ctx.actor, async (tx) => ({
    days: await countByDay(tx, event.offerId),
    origins: await countOrigins(tx, event.offerId),
    care: await countCare(tx, event.offerId),
    pools: await listAllPools(tx, event.offerId),
  }))
  const today = dayInBerlin(ctx.now)
  const last = dayOf(event.localStart)
  return memberPage(ctx, {
    title: ctx.t('meetings.progress.title'),
    event,
    content: (
      <ProgressPage
        t={ctx.t}
        event={event}
        lists={await readLists(ctx, shown.origins)}
        until={today < last ? today : last}
        {...shown}
      />
    ),
  })
}
