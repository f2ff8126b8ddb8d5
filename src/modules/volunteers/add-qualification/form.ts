import { calendarDay, choice, defineForm, text, wholeNumber } from '#platform/forms/index.ts'
import { qualificationKinds } from '../volunteer.ts'

export const qualificationForm = defineForm({
  kind: choice(qualificationKinds),
  title: text({ max: 160, minLength: 2, required: true }),
  provider: text({ max: 120 }),
  units: wholeNumber({ min: 0, max: 1000, required: false }),
  got_on: calendarDay(),
  valid_until: calendarDay({ required: false }),
})
