import { type Handler, notFound, type RequestContext } from '#platform/http/index.ts'
import { distanceKm, nameIn } from '#modules/places/index.ts'
import { districtList, type districtPage, finder } from '../addresses.ts'
import { findEntries, noFilters } from '../find-entries/find.ts'
import { knownPlaces } from '../known-places.ts'
import { DistrictPage } from './page.tsx'
import { structuredDistrict } from './structured-data.ts'

const mostShown = 20
const mostNeighbours = 5

/** Pages of other modules that are about a Kreis, too. */
export type DistrictLinks = (
  ctx: Pick<RequestContext, 't' | 'lang'>,
  districtId: string,
) => readonly { readonly label: string; readonly href: string }[]

export function showDistrict(links: DistrictLinks): Handler<typeof districtPage.path> {
  return (ctx) => show(ctx, links)
}

async function show(ctx: RequestContext<typeof districtPage.path>, links: DistrictLinks): Promise<Response> {
  const { t } = ctx
  const { districtId } = ctx.params
  const { district, all, neighbours, found } = await ctx.db.read(ctx.actor, async (tx) => {
    const { districts } = await knownPlaces(tx)
    const wanted = districts.get(districtId)
    if (wanted === undefined) return notFound()
    const others = [...districts.values()].filter(({ id }) => id !== districtId)
    return {
      district: wanted,
      all: [...districts.values()],
      neighbours: others.toSorted((a, b) => distanceKm(wanted, a) - distanceKm(wanted, b)).slice(0, mostNeighbours),
      found: await findEntries(tx, { ...noFilters, districtId }, { limit: mostShown, offset: 0 }),
    }
  })
  const title = nameIn(district, ctx.lang)
  return ctx.page({
    title,
    description: t('directory.district.lead', { district: title, count: found.total }),
    section: 'finder',
    breadcrumb: [
      { label: t('directory.home'), href: `/${ctx.lang}/` },
      { label: t('directory.finder.title'), href: finder.href(ctx.lang) },
      { label: t('directory.districts.title'), href: districtList.href(ctx.lang) },
      { label: title },
    ],
    structured: structuredDistrict(district, found.cards, ctx),
    content: (
      <DistrictPage
        t={t}
        now={ctx.now}
        district={district}
        neighbours={neighbours}
        all={all}
        found={found}
        links={links(ctx, districtId)}
      />
    ),
  })
}
