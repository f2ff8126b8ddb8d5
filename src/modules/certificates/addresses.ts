import { address, bareAddress } from '#platform/http/index.ts'

export const codeForm = address('/nachweis')
export const verificationPage = address('/nachweis/:code')

// What the private link of the holder opens.
export const ownCertificate = address('/mein-nachweis/:token')
export const ownPaper = address('/mein-nachweis/:token/nachweis.pdf')
export const ownCredential = address('/mein-nachweis/:token/open-badge.json')
export const ownVisibility = address('/mein-nachweis/:token/zeigen')
export const ownRenewal = address('/mein-nachweis/:token/link-erneuern')
export const ownDeletion = address('/mein-nachweis/:token/loeschen')

export const issuedList = address('/mein/nachweise')
export const signatureList = address('/mein/nachweise/unterschriften')
export const signaturePicture = address('/mein/nachweise/unterschriften/:signatureId/bild')
export const signatureRemoval = address('/mein/nachweise/unterschriften/:signatureId/loeschen')
export const issuedPaper = address('/mein/nachweise/:certificateId/nachweis.pdf')
export const certificateRevocation = address('/mein/nachweise/:certificateId/widerrufen')
export const certificateReissue = address('/mein/nachweise/:certificateId/neu')
export const linkSending = address('/mein/nachweise/:certificateId/senden')

// A holder who is signed in needs no link.
export const certificateOfMine = address('/mein/qualifikationen/:certificateId')

// For programs that check credentials.
export const issuerDocument = bareAddress('/aussteller/:issuer/did.json')
export const issuerStatusList = bareAddress('/aussteller/:issuer/status.json')
