import {
  calendarDay,
  choice,
  defineForm,
  type FormValue,
  text,
  tick,
  timeOfDay,
  wholeNumber,
} from '#platform/forms/index.ts'

const forms = ['in-person', 'online'] as const

/** What a course needs to begin with; everything else is filled in from its template and changed afterwards. */
export const newCourseForm = defineForm({
  title_de: text({ max: 120, minLength: 3, required: true }),
  form: choice(forms),
  municipality_id: text({ max: 8 }),
  venue: text({ max: 120 }),
  address: text({ max: 200 }),
  day: calendarDay(),
  starts: timeOfDay(),
  ends: timeOfDay(),
  pause_minutes: wholeNumber({ min: 0, max: 240, required: false }),
  seats: wholeNumber({ min: 1, max: 500 }),
  target_units: wholeNumber({ min: 1, max: 200 }),
  funded: tick(),
})

export type NewCourseFields = FormValue<typeof newCourseForm>
export { forms as courseForms }
