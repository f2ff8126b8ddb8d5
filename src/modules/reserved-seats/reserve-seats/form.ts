import { calendarDay, choice, defineForm, wholeNumber } from '#platform/forms/index.ts'
import { seatKinds } from '#modules/registrations/index.ts'

export const reservationForm = defineForm({
  kind: choice(seatKinds),
  seats: wholeNumber({ min: 1, max: 500 }),
  until: calendarDay(),
})

export const reservationPrefix = 'reserved-seats.form'

/** For how many projects one part may be [OURS]. */
export const mostProjects = 20
