import { choice, defineForm, type Field, text, timeOfDay, wholeNumber } from '#platform/forms/index.ts'

/** A day as browsers send it; whether there is such a day shows with its time. */
const day: Field<string> = { ...text({ max: 10 }), attributes: { type: 'date' } }

export const scheduleForm = defineForm({
  when: choice(['now', 'later']),
  day,
  time: timeOfDay({ required: false }),
  seen: text({ max: 200 }),
  count: wholeNumber({ min: 0, max: 10_000_000 }),
})

export const schedulePrefix = 'newsletter.schedule'
