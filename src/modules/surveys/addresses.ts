import { address } from '#platform/http/index.ts'

export const surveyThanks = address('/umfrage/danke')
// What the link in the mail opens.
export const surveyPage = address('/umfrage/:token')

export const survey = address('/mein/veranstaltungen/:eventId/umfrage')
export const surveyShowing = address('/mein/veranstaltungen/:eventId/umfrage/zeigen')
