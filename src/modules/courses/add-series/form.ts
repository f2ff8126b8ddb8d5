import { calendarDay, defineForm, longText, wholeNumber } from '#platform/forms/index.ts'
import { lessonFields } from '../date-form.ts'

export const seriesForm = defineForm({
  first_day: calendarDay(),
  ...lessonFields,
  count: wholeNumber({ min: 1, max: 40 }),
  every_weeks: wholeNumber({ min: 1, max: 8 }),
  skip: longText({ max: 600 }),
})
