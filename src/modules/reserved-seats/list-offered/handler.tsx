import { doneCodeOf, type RequestContext } from '#platform/http/index.ts'
import { type EventParts, memberPage } from '#modules/events/index.ts'
import { listProfileHeads } from '#modules/organisations/index.ts'
import { listReservedLinks } from '#modules/registrations/index.ts'
import { listOffered } from './offered.ts'
import { OfferedPage } from './page.tsx'

export function showOffered({ key }: Pick<EventParts, 'key'>) {
  return async (ctx: RequestContext): Promise<Response> => {
    const shown = await ctx.db.read(ctx.actor, async (tx) => {
      const offered = await listOffered(tx, ctx.actor)
      const heads = await listProfileHeads(tx, [...new Set(offered.map(({ profileId }) => profileId))])
      const links = await listReservedLinks(
        tx,
        key,
        offered.map(({ part }) => part.id),
      )
      return { offered, links, names: new Map(heads.map(({ id, name }) => [id, name])) }
    })
    return memberPage(ctx, {
      title: ctx.t('reserved-seats.offered.title'),
      content: <OfferedPage t={ctx.t} baseUrl={ctx.baseUrl} done={doneCodeOf(ctx, ['erneuert'])} {...shown} />,
    })
  }
}
