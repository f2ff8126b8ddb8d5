import { calendarDay, defineForm, type FormValue, text } from '#platform/forms/index.ts'

export const issueForm = defineForm({
  place: text({ max: 80, minLength: 2, required: true }),
  signatory_name: text({ max: 80, minLength: 2, required: true }),
  signatory_duty: text({ max: 80, minLength: 2, required: true }),
  valid_until: calendarDay({ required: false }),
})

export type IssueFields = FormValue<typeof issueForm>
