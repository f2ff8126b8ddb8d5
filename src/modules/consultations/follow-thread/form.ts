import { defineForm, longText } from '#platform/forms/index.ts'

export const additionForm = defineForm({ text: longText({ max: 4000, required: true }) })
