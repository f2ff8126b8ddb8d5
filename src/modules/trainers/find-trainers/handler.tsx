import { isCentreStaff } from '#kernel/actor.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { memberPage } from '../member-page.ts'
import { readDistricts } from '../words.tsx'
import { criteriaIn, findTrainers } from './criteria.ts'
import { PoolPage } from './page.tsx'

export async function showPool(ctx: RequestContext): Promise<Response> {
  const criteria = criteriaIn(ctx.url.searchParams)
  const found = await ctx.db.read(ctx.actor, (tx) => findTrainers(tx, criteria))
  return memberPage(ctx, {
    title: ctx.t('trainers.pool.title'),
    content: (
      <PoolPage
        t={ctx.t}
        criteria={criteria}
        found={found}
        districts={await readDistricts(ctx)}
        byCentre={isCentreStaff(ctx.actor)}
      />
    ),
  })
}
