import { defineForm, longText } from '#platform/forms/index.ts'

export const messageForm = defineForm({ text: longText({ max: 2000, required: true }) })
