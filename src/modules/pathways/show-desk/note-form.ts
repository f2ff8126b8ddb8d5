import { defineForm, longText } from '#platform/forms/index.ts'

export const noteForm = defineForm({ text: longText({ max: 2000, minLength: 2, required: true }) })
