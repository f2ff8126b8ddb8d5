import { address } from '#platform/http/index.ts'

export const fundingFinder = address('/foerderung')
export const ownFunding = address('/mein/foerderung')

// This belongs to another module, which must not be imported from here; its routes use the same path.
export const adviceArticle = address('/beratung')
