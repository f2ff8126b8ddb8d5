import { parseId } from '#kernel/id.ts'
import { type MemberView, notFound, pageOnWay, type RequestContext } from '#platform/http/index.ts'
import { startStep } from '#modules/organisations/addresses.ts'
import { claimList } from './addresses.ts'
import { findClaim } from './claim.queries.ts'
import type { Claim } from './claim.ts'

/** The frame of a page for centre staff: title and way back. */
export function memberPage(ctx: RequestContext, view: MemberView): Response {
  return pageOnWay(ctx, view, [
    startStep(ctx),
    { label: ctx.t('claims.staff.list.title'), href: claimList.href(ctx.lang) },
  ])
}

/** The claim of the address; leaves with 404 where there is none for this actor. */
export async function getClaim(ctx: RequestContext, claimId: string): Promise<Claim> {
  const id = parseId<'claim'>(claimId)
  if (id === undefined) return notFound()
  return (await ctx.db.read(ctx.actor, (tx) => findClaim(tx, id))) ?? notFound()
}
