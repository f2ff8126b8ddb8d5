import { address } from '#platform/http/index.ts'

export const archive = address('/newsletter')
/** Its route stands with the open data, which writes feeds. */
export const archiveFeed = address('/newsletter.atom')
export const signUp = address('/newsletter/bestellen')
export const signUpDone = address('/newsletter/fast-fertig')
export const issuePage = address('/newsletter/ausgabe/:slug')

// What the links in mails open: the link is the right.
export const confirmation = address('/newsletter/bestaetigen/:token')
export const choice = address('/newsletter/auswahl/:token')
export const leaving = address('/newsletter/abmelden/:token')

export const issueList = address('/mein/newsletter')
export const issueCreation = address('/mein/newsletter/neu')
export const readerRemoval = address('/mein/newsletter/abmelden')
export const issueOverview = address('/mein/newsletter/:issueId')
export const issueAim = address('/mein/newsletter/:issueId/empfang')
export const issueText = address('/mein/newsletter/:issueId/text/:textLang')
export const issueSending = address('/mein/newsletter/:issueId/versand')
export const issueUndoing = address('/mein/newsletter/:issueId/zurueckholen')
export const issueStopping = address('/mein/newsletter/:issueId/anhalten')
export const issueTrial = address('/mein/newsletter/:issueId/probe')
export const issueRemoval = address('/mein/newsletter/:issueId/entfernen')
