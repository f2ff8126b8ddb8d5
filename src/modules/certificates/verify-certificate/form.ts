import { defineForm, text } from '#platform/forms/index.ts'

export const codeFields = defineForm({ code: text({ max: 40, required: true, autocomplete: 'off' }) })
export const nameFields = defineForm({ name: text({ max: 120, minLength: 2, required: true, autocomplete: 'off' }) })
