import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { createInvitation, factorIsFresh, keeperKind, memberLang } from '#modules/accounts/index.ts'
import { findProfileHead } from '#modules/organisations/index.ts'
import { lockClaim } from '../claim.queries.ts'
import type { ClaimParts } from '../parts.ts'

export type AcceptRefusal = 'claim-unknown' | 'decided-already' | 'factor-stale'

/** Accepts the claim: the person is invited to keep the entry, and decides on her account by the link of that mail. */
export function acceptClaim(
  db: Db,
  actor: Actor,
  parts: ClaimParts,
  { claimId, baseUrl }: { readonly claimId: Id<'claim'>; readonly baseUrl: string },
): Promise<Done<Id<'profile'>> | Refused<AcceptRefusal>> {
  return db.inTransaction(actor, async (tx) => {
    // A role is granted in the end: whoever decides has just shown the factor (SE-06).
    if (!factorIsFresh(actor, tx.now)) return refuse('factor-stale')
    const claim = await lockClaim(tx, claimId)
    const profile = claim === undefined ? undefined : await findProfileHead(tx, claim.profileId)
    if (claim === undefined || profile === undefined) return refuse('claim-unknown')
    if (claim.decision !== null) return refuse('decided-already')
    await sql`update profile_claims set decision = 'accepted', decided_at = ${tx.now},
        decided_by = ${actor.kind === 'person' ? actor.personId : null} where id = ${claimId}`.execute(tx)
    await createInvitation(tx, parts, baseUrl, {
      email: claim.email,
      givenName: claim.givenName,
      familyName: claim.familyName,
      language: memberLang(claim.lang),
      role: { kind: keeperKind(profile.kind), profileId: profile.id },
    })
    await recordFact(tx, { action: 'claims.claim.accepted', subject: claimId, data: { profile: profile.id } })
    return done(profile.id)
  })
}
