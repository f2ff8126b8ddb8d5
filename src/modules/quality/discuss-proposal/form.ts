import { defineForm, longText } from '#platform/forms/index.ts'

export const remarkForm = defineForm({ text: longText({ max: 3000, required: true }) })
