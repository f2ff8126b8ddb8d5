import { defineForm, longText, text } from '#platform/forms/index.ts'

export const openForm = defineForm({
  sign: text({ max: 30, required: true }),
  reason: longText({ max: 600, minLength: 10, required: true }),
})
