import { address } from '#platform/http/index.ts'

export const reservedSeats = address('/mein/veranstaltungen/:eventId/plaetze')
export const partEnding = address('/mein/veranstaltungen/:eventId/plaetze/:partId/beenden')

// What neighbours set aside for the projects one keeps.
export const offeredSeats = address('/mein/plaetze')
export const linkRenewal = address('/mein/plaetze/:partId/:profileId/neuer-link')
