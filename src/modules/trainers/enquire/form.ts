import { calendarDay, choice, defineForm, longText, text } from '#platform/forms/index.ts'
import { formats } from '../trainer.ts'

export const enquiryForm = defineForm({
  profile: text({ max: 40 }),
  day: calendarDay(),
  format: choice(formats),
  place: text({ max: 120, minLength: 2, required: true }),
  topic: text({ max: 160, minLength: 2, required: true }),
  message: longText({ max: 2000 }),
})

export const enquiryPrefix = 'trainers.enquire'
