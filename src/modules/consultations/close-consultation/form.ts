import { calendarDay, choice, defineForm, text, wholeNumber } from '#platform/forms/index.ts'
import { outcomes } from '../consultation.ts'

export const closingForm = defineForm({
  outcome: choice(outcomes),
  /** For writing and looking up; conversations have their own minutes. */
  minutes: wholeNumber({ min: 1, max: 600, required: false }),
  step_1: text({ max: 300 }),
  day_1: calendarDay({ required: false }),
  step_2: text({ max: 300 }),
  day_2: calendarDay({ required: false }),
  step_3: text({ max: 300 }),
  day_3: calendarDay({ required: false }),
  step_4: text({ max: 300 }),
  day_4: calendarDay({ required: false }),
  step_5: text({ max: 300 }),
  day_5: calendarDay({ required: false }),
})

export const stepFields = [
  ['step_1', 'day_1'],
  ['step_2', 'day_2'],
  ['step_3', 'day_3'],
  ['step_4', 'day_4'],
  ['step_5', 'day_5'],
] as const
