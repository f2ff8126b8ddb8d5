import { defineForm, text } from '#platform/forms/index.ts'

// Ids of people; the command looks whether they advise.
export const assignForm = defineForm({ adviser: text({ max: 36 }), deputy: text({ max: 36 }) })
