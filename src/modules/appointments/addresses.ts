import { address } from '#platform/http/index.ts'

export const officeHours = address('/mein/sprechzeiten')
export const weeklyHours = address('/mein/sprechzeiten/woechentlich')
export const singleHours = address('/mein/sprechzeiten/einzeln')
export const absence = address('/mein/sprechzeiten/abwesend')
export const hoursEnd = address('/mein/sprechzeiten/zeiten/:hoursId/ende')
export const absenceEnd = address('/mein/sprechzeiten/abwesend/:absenceId/ende')
export const cancellation = address('/mein/sprechzeiten/termine/:bookingId/absagen')
export const calendarFile = address('/mein/sprechzeiten/termine/:bookingId/termin.ics')
