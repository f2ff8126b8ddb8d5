import { address } from '#platform/http/index.ts'

/** What the qualifications are, and which courses are planned. */
export const qualifications = address('/qualifizierung')

export const courseList = address('/mein/kurse')
export const courseCreation = address('/mein/kurse/neu')
export const coursePlan = address('/mein/kurse/:eventId')
export const coursePlanFile = address('/mein/kurse/:eventId/kursplan.pdf')
export const planEditing = address('/mein/kurse/:eventId/bearbeiten')
export const moduleEditing = address('/mein/kurse/:eventId/module')
export const seriesAddition = address('/mein/kurse/:eventId/termine/reihe')
export const dateAddition = address('/mein/kurse/:eventId/termine/neu')
export const dateEditing = address('/mein/kurse/:eventId/termine/:dateId')
export const dateRemoval = address('/mein/kurse/:eventId/termine/:dateId/entfernen')
export const certificateIssuing = address('/mein/kurse/:eventId/bescheinigungen')
export const materialLinking = address('/mein/kurse/:eventId/materialien')
