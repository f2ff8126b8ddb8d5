import { address } from '#platform/http/index.ts'

// Before the event's own page, whose address would fit no more than one word.
export const documentFile = address('/veranstaltungen/:slug/unterlagen/:documentId')
export const documentPicture = address('/veranstaltungen/:slug/bilder/:documentId')
// What a private link opens.
export const linkedDocument = address('/anmeldung/:token/unterlagen/:documentId')

export const agenda = address('/mein/veranstaltungen/:eventId/programm')
export const agendaItem = address('/mein/veranstaltungen/:eventId/programm/:itemId')
export const agendaItemRemoval = address('/mein/veranstaltungen/:eventId/programm/:itemId/loeschen')
export const documents = address('/mein/veranstaltungen/:eventId/unterlagen')
export const keptDocument = address('/mein/veranstaltungen/:eventId/unterlagen/:documentId')
export const documentRemoval = address('/mein/veranstaltungen/:eventId/unterlagen/:documentId/loeschen')
export const minimum = address('/mein/veranstaltungen/:eventId/mindestzahl')
export const minimumConfirmation = address('/mein/veranstaltungen/:eventId/mindestzahl/findet-statt')
export const progress = address('/mein/veranstaltungen/:eventId/verlauf')
export const documentation = address('/mein/veranstaltungen/:eventId/dokumentation')
export const tasks = address('/mein/veranstaltungen/:eventId/aufgaben')
export const taskDone = address('/mein/veranstaltungen/:eventId/aufgaben/:taskId/erledigt')
