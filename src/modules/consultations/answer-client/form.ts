import { defineForm, longText } from '#platform/forms/index.ts'

export const answerForm = defineForm({ text: longText({ max: 6000, required: true }) })
