import { parseId } from '#kernel/id.ts'
import { notFound, type PageView, type RequestContext } from '#platform/http/index.ts'
import { memberStart } from '#modules/organisations/addresses.ts'
import { claimList } from './addresses.ts'
import { findClaim } from './claim.queries.ts'
import type { Claim } from './claim.ts'

/** The frame of a page for centre staff: title and way back. */
export function memberPage(ctx: RequestContext, view: Pick<PageView, 'title' | 'content' | 'status'>): Response {
  const { t, lang } = ctx
  const list = { label: t('claims.staff.list.title'), href: claimList.href(lang) }
  return ctx.page({
    ...view,
    unlisted: true,
    breadcrumb: [
      { label: t('claims.staff.start'), href: memberStart.href(lang) },
      ...(view.title === list.label ? [] : [list]),
      { label: view.title },
    ],
  })
}

/** The claim of the address; leaves with 404 where there is none for this actor. */
export async function getClaim(ctx: RequestContext, claimId: string): Promise<Claim> {
  const id = parseId<'claim'>(claimId)
  if (id === undefined) return notFound()
  return (await ctx.db.read(ctx.actor, (tx) => findClaim(tx, id))) ?? notFound()
}
