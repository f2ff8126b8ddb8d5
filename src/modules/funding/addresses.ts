import { address } from '#platform/http/index.ts'

export const fundingFinder = address('/foerderung')
export const ownFunding = address('/mein/foerderung')

// These belong to other modules, which must not be imported from here; their routes use the same paths.
export const adviceForm = address('/beratung/anfragen')
export const pathPage = address('/wege/:path')
