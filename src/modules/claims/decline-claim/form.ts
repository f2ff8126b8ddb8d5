import { defineForm, longText } from '#platform/forms/index.ts'

export const decliningForm = defineForm({ reason: longText({ max: 1000, required: true }) })
