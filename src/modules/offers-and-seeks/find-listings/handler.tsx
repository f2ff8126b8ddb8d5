import { dayInBerlin } from '#platform/clock/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { listDistricts } from '#modules/places/index.ts'
import { criteriaIn, findListings } from './criteria.ts'
import { FinderPage } from './page.tsx'

export async function showFinder(ctx: RequestContext): Promise<Response> {
  const criteria = criteriaIn(ctx.url.searchParams)
  const { found, districts } = await ctx.db.read(ctx.actor, async (tx) => ({
    found: await findListings(tx, criteria),
    districts: await listDistricts(tx, dayInBerlin(ctx.now)),
  }))
  const title = ctx.t('offers-and-seeks.finder.title')
  return ctx.page({
    title,
    description: ctx.t('offers-and-seeks.finder.lead'),
    unlisted: ctx.url.search !== '',
    breadcrumb: [{ label: ctx.t('offers-and-seeks.home'), href: `/${ctx.lang}/` }, { label: title }],
    content: <FinderPage t={ctx.t} criteria={criteria} found={found} districts={districts} />,
  })
}
