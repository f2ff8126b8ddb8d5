import { address } from '#platform/http/index.ts'

export const attendanceOverview = address('/mein/veranstaltungen/:eventId/anwesenheit')
export const offlineWorker = address('/mein/veranstaltungen/:eventId/anwesenheit/offline.js')
export const participationList = address('/mein/veranstaltungen/:eventId/anwesenheit/teilnahmeliste')
export const participationFile = address('/mein/veranstaltungen/:eventId/anwesenheit/teilnahmeliste/:format')
export const tapList = address('/mein/veranstaltungen/:eventId/anwesenheit/:dateId')
export const tapSync = address('/mein/veranstaltungen/:eventId/anwesenheit/:dateId/eintraege')
export const codeScreen = address('/mein/veranstaltungen/:eventId/anwesenheit/:dateId/bildschirm')
export const signInSheet = address('/mein/veranstaltungen/:eventId/anwesenheit/:dateId/unterschriften')
export const sheetPhotos = address('/mein/veranstaltungen/:eventId/anwesenheit/:dateId/blaetter')
export const sheetConfirmation = address('/mein/veranstaltungen/:eventId/anwesenheit/:dateId/blaetter/:sheetId')
export const sheetPicture = address('/mein/veranstaltungen/:eventId/anwesenheit/:dateId/blaetter/:sheetId/bild')
export const sheetRemoval = address('/mein/veranstaltungen/:eventId/anwesenheit/:dateId/blaetter/:sheetId/entfernen')
export const entryCorrection = address('/mein/veranstaltungen/:eventId/anwesenheit/:dateId/person/:participantId')

export const teamNaming = address('/mein/veranstaltungen/:eventId/anwesenheit/namen/:registrationId')

// What somebody does herself: by her private link, or with the code on the screen.
export const checkIn = address('/anwesend')
export const linkCheckIn = address('/anmeldung/:token/anwesend')
export const peopleNaming = address('/anmeldung/:token/personen')
