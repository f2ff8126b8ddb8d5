import { address } from '#platform/http/index.ts'

export const feedbackForm = address('/rueckmeldung')
/** Where the person who wrote follows her case; the token is the only key to it. */
export const caseLink = address('/rueckmeldung/:token')
export const entryApproval = address('/eintrag/:slug/stimmt-das')

export const caseList = address('/mein/rueckmeldungen')
export const casePage = address('/mein/rueckmeldungen/:caseId')
export const caseTakingUp = address('/mein/rueckmeldungen/:caseId/aufnehmen')
export const caseNote = address('/mein/rueckmeldungen/:caseId/notiz')
export const caseClosing = address('/mein/rueckmeldungen/:caseId/schliessen')
export const entryReports = address('/mein/profile/:profileId/rueckmeldungen')

// These belong to other modules, which must not be imported from here; their routes use the same paths.
export const accessibilityStatement = address('/barrierefreiheit')
