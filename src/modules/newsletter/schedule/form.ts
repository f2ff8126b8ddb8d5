import { choice, defineForm, text, timeOfDay, wholeNumber } from '#platform/forms/index.ts'

export const scheduleForm = defineForm({
  when: choice(['now', 'later']),
  day: text({ max: 10, type: 'date' }),
  time: timeOfDay({ required: false }),
  seen: text({ max: 200 }),
  count: wholeNumber({ min: 0, max: 10_000_000 }),
})

export const schedulePrefix = 'newsletter.schedule'
