import { defineForm, longText } from '#platform/forms/index.ts'

export const noteForm = defineForm({ text: longText({ max: 3000, required: true }) })
