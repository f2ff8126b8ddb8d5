import { defineForm, longText } from '#platform/forms/index.ts'

export const withdrawalForm = defineForm({ reason: longText({ max: 300, minLength: 3, required: true }) })
