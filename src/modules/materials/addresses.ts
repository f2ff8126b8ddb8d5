import { address } from '#platform/http/index.ts'

export const materialFinder = address('/materialien')
export const materialPage = address('/materialien/:slug')
export const materialText = address('/materialien/:slug/text')
export const materialFile = address('/materialien/:slug/datei')
export const materialVersionFile = address('/materialien/:slug/fassung/:number/datei')

export const materialList = address('/mein/materialien')
export const materialCreation = address('/mein/materialien/neu')
export const materialOverview = address('/mein/materialien/:materialId')
export const materialEditing = address('/mein/materialien/:materialId/bearbeiten')
export const versionAddition = address('/mein/materialien/:materialId/fassung')
export const textReading = address('/mein/materialien/:materialId/text-lesen')
export const materialPublication = address('/mein/materialien/:materialId/veroeffentlichen')
export const materialWithdrawal = address('/mein/materialien/:materialId/zurueckziehen')
