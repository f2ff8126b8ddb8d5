import { type Handler, notFound, type RequestContext } from '#platform/http/index.ts'
import { listPublishedProfiles } from '#modules/organisations/index.ts'
import { claimPage } from '../addresses.ts'
import type { Claim } from '../claim.ts'
import { getClaim, memberPage } from '../member-page.ts'
import type { ClaimParts } from '../parts.ts'
import { type AcceptRefusal, acceptClaim } from './accept-claim.ts'
import { StaffClaimPage } from './page.tsx'

type Context = RequestContext<typeof claimPage.path>

export async function showClaim(ctx: Context): Promise<Response> {
  return show(ctx, await getClaim(ctx, ctx.params.claimId))
}

export function submitAcceptance(parts: ClaimParts): Handler<typeof claimPage.path> {
  return async (ctx) => {
    const claim = await getClaim(ctx, ctx.params.claimId)
    const result = await acceptClaim(ctx.db, ctx.actor, parts, { claimId: claim.id, baseUrl: ctx.baseUrl })
    if (result.ok) return ctx.seeOther(claimPage.href(ctx.lang, { claimId: claim.id }))
    switch (result.code) {
      case 'claim-unknown':
        return notFound()
      case 'decided-already':
      case 'factor-stale':
        return show(ctx, await getClaim(ctx, claim.id), result.code)
    }
  }
}

async function show(ctx: Context, claim: Claim, refusal?: Exclude<AcceptRefusal, 'claim-unknown'>): Promise<Response> {
  const [profile] = await ctx.db.read(ctx.actor, (tx) => listPublishedProfiles(tx, [claim.profileId]))
  return memberPage(ctx, {
    title: ctx.t('claims.staff.claim.title', { name: `${claim.givenName} ${claim.familyName}` }),
    status: refusal === undefined ? 200 : 422,
    content: <StaffClaimPage ctx={ctx} claim={claim} profile={profile} refusal={refusal} />,
  })
}
