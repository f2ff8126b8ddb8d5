import { address } from '#platform/http/index.ts'

export const associationList = address('/mein/verein')
export const lightsPage = address('/mein/verein/:profileId')
export const checkEditing = address('/mein/verein/:profileId/pruefen/:topic')
/** Who comes from the hand-over goes back to it. */
export const fromKit = { von: 'uebergabe' }
export const kitPage = address('/mein/verein/:profileId/uebergabe')
export const kitDocument = address('/mein/verein/:profileId/uebergabe.pdf')
export const boardInvitation = address('/mein/verein/:profileId/uebergabe/vorstand')
export const roleHandingOver = address('/mein/verein/:profileId/uebergabe/abgeben')
export const joiningEditing = address('/mein/verein/:profileId/beitritt')
/** What umbrella associations say about joining, for everybody. */
export const joiningPage = address('/dachverband')

// These belong to other modules, which must not be imported from here; their routes use the same paths.
export const memberStart = address('/mein')
export const profileOverview = address('/mein/profile/:profileId')
export const materialPage = address('/materialien/:slug')
export const adviceForm = address('/beratung/anfragen')
export const organisationPage = address('/organisationen/:slug')
export const fundingFinder = address('/mein/foerderung')
