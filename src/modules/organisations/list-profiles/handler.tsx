import { dayInBerlin } from '#platform/clock/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { listDistricts } from '#modules/places/index.ts'
import { memberPage } from '../member-page.ts'
import { listProfiles } from '../profile-list.queries.ts'
import { readFilter } from './filter.ts'
import { ListPage } from './page.tsx'

export async function showProfileList(ctx: RequestContext): Promise<Response> {
  const filter = readFilter(ctx.url.searchParams)
  const { page, districts } = await ctx.db.read(ctx.actor, async (tx) => ({
    page: await listProfiles(tx, filter, filter),
    districts: await listDistricts(tx, dayInBerlin(ctx.now)),
  }))
  return memberPage(ctx, {
    title: ctx.t('organisations.list.title'),
    content: <ListPage t={ctx.t} filter={filter} page={page} districts={districts} />,
  })
}
