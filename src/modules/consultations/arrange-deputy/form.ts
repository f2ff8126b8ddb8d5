import { defineForm, text } from '#platform/forms/index.ts'

// The id of a person; the command looks whether she advises.
export const deputyForm = defineForm({ deputy: text({ max: 36 }) })
