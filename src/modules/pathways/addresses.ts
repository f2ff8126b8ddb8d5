import { address } from '#platform/http/index.ts'

export const pathList = address('/wege')
export const linkAgain = address('/wege/link')
export const pathPage = address('/wege/:path')
export const pathBeginning = address('/wege/:path/beginnen')

/** The private link of those who began without an account; the token is the only key. */
export const linkDesk = address('/weg/:token')
export const linkStep = address('/weg/:token/schritt/:step')
export const linkSettings = address('/weg/:token/angaben')
export const linkCompany = address('/weg/:token/begleitung')
export const linkKeeping = address('/weg/:token/behalten')
export const linkRemoval = address('/weg/:token/loeschen')
export const linkBinding = address('/weg/:token/verbinden')
export const linkDraft = address('/weg/:token/entwurf')
export const linkLetter = address('/weg/:token/brief')
export const linkLetterPaper = address('/weg/:token/brief/blatt')

export const ownPaths = address('/mein/wege')
export const ownBeginning = address('/mein/wege/neu')
export const pathOverview = address('/mein/wege/uebersicht')
export const desk = address('/mein/wege/:pathwayId')
export const deskStep = address('/mein/wege/:pathwayId/schritt/:step')
export const deskSettings = address('/mein/wege/:pathwayId/angaben')
export const deskCompany = address('/mein/wege/:pathwayId/begleitung')
export const deskKeeping = address('/mein/wege/:pathwayId/behalten')
export const deskRemoval = address('/mein/wege/:pathwayId/loeschen')
export const deskDraft = address('/mein/wege/:pathwayId/entwurf')
export const deskLetter = address('/mein/wege/:pathwayId/brief')
export const deskLetterPaper = address('/mein/wege/:pathwayId/brief/blatt')
export const accompaniment = address('/mein/wege/:pathwayId/begleiten')
export const contactNote = address('/mein/wege/:pathwayId/notiz')

/** The link of the mail to the municipality. */
export const letterAnswer = address('/wege-bestaetigung/:token')
export const letterRefusal = address('/wege-bestaetigung/:token/ablehnen')
export const letterPaper = address('/wege-bestaetigung/:token/blatt')

// These belong to other modules, which must not be imported from here; their routes use the same paths.
export const advice = address('/beratung/anfragen')
export const trainerList = address('/referent-innen')
export const trainingPage = address('/qualifizierung')
export const fundingFinder = address('/foerderung')
