import { defineForm, longText } from '#platform/forms/index.ts'

export const refusalForm = defineForm({ reason: longText({ max: 1000, minLength: 2, required: true }) })
