import { defineForm, longText, text } from '#platform/forms/index.ts'

export const textForm = defineForm({ subject: text({ max: 150, required: true }), body: longText({ max: 20_000 }) })
export const textFieldNames = ['subject', 'body'] as const
export const textPrefix = 'newsletter.text'
