import type { RequestContext } from '#platform/http/index.ts'
import { PageHeading } from '#ui/layout.tsx'
import { nameIn } from '#modules/places/index.ts'
import { districtPage, finder } from '../addresses.ts'
import { DistrictMap } from '../district-map.tsx'
import { DistrictNames } from '../district-names.tsx'
import { readOverview } from '../overview.ts'

export async function showDistricts(ctx: RequestContext<'/kreise'>): Promise<Response> {
  const { t } = ctx
  const { districts } = await ctx.db.read(ctx.actor, readOverview)
  const listed = districts.map((district) => ({
    id: district.id,
    name: nameIn(district, ctx.lang),
    count: district.count,
    href: districtPage.href(ctx.lang, { districtId: district.id }),
  }))
  return ctx.page({
    title: t('directory.districts.title'),
    description: t('directory.districts.lead'),
    section: 'finder',
    breadcrumb: [
      { label: t('directory.home'), href: `/${ctx.lang}/` },
      { label: t('directory.finder.title'), href: finder.href(ctx.lang) },
      { label: t('directory.districts.title') },
    ],
    content: (
      <>
        <PageHeading title={t('directory.districts.title')} lead={t('directory.districts.lead')} />
        <div class="map--beside-list">
          <DistrictMap t={t} label={t('directory.map.label')} districts={listed} />
          <DistrictNames t={t} districts={listed} />
        </div>
      </>
    ),
  })
}
