import { everyone, form, get, type Route, routes } from '#platform/http/index.ts'
import { showClaim, submitAcceptance } from './accept-claim/handler.tsx'
import * as at from './addresses.ts'
import { askForClaim, submitClaim } from './claim-entry/handler.tsx'
import { decideClaim, listClaims } from './claims.policy.ts'
import { askToConfirm, submitConfirmation } from './confirm-claim/handler.tsx'
import { askForDeclining, submitDeclining } from './decline-claim/handler.tsx'
import { showClaims } from './list-claims/handler.tsx'
import type { ClaimParts } from './parts.ts'

export function claimRoutes(parts: ClaimParts): readonly Route[] {
  return routes(
    form(
      at.entryClaim,
      { ask: askForClaim, submit: submitClaim(parts) },
      { may: everyone, records: 'claims.claim.asked' },
    ),
    form(
      at.claimConfirmation,
      { ask: askToConfirm, submit: submitConfirmation(parts) },
      { may: everyone, records: 'claims.claim.confirmed' },
    ),
    get(at.claimList, showClaims, { may: listClaims }),
    form(
      at.claimPage,
      { ask: showClaim, submit: submitAcceptance(parts) },
      { may: decideClaim, records: 'claims.claim.accepted' },
    ),
    form(
      at.claimDeclining,
      { ask: askForDeclining, submit: submitDeclining(parts) },
      { may: decideClaim, records: 'claims.claim.declined' },
    ),
  )
}
