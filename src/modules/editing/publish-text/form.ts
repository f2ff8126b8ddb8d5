import { choice, defineForm, timeOfDay, wholeNumber } from '#platform/forms/index.ts'
import { day } from '../day-field.ts'

export const publicationForm = defineForm({
  version: wholeNumber({ min: 1, max: 1_000_000 }),
  when: choice(['now', 'later']),
  day: day(),
  time: timeOfDay({ required: false }),
})

export const publicationPrefix = 'editing.publication'
