import { address } from '#platform/http/index.ts'

export const entryClaim = address('/eintrag/:slug/uebernehmen')
/** The link of the first mail; the token is the only key. */
export const claimConfirmation = address('/uebernahme/:token')
export const claimList = address('/mein/uebernahmen')
export const claimPage = address('/mein/uebernahmen/:claimId')
export const claimDeclining = address('/mein/uebernahmen/:claimId/ablehnen')

// This belongs to another module, which must not be imported from here; its route uses the same path.
