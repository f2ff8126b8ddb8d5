import { address } from '#platform/http/index.ts'

export const finder = address('/finden')
export const everythingSearch = address('/suche')
export const projectPage = address('/projekte/:slug')
export const organisationPage = address('/organisationen/:slug')
export const districtList = address('/kreise')
export const districtPage = address('/kreise/:districtId')

// These belong to feedback and claims, which must not be imported from here; their routes use the same paths.
export const entryApproval = address('/eintrag/:slug/stimmt-das')
export const feedbackForm = address('/rueckmeldung')
export const entryClaim = address('/eintrag/:slug/uebernehmen')
