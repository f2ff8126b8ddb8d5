import { defineForm, text, tick } from '#platform/forms/index.ts'

export const signatureForm = defineForm({
  name: text({ max: 80, minLength: 2, required: true, autocomplete: 'off' }),
  consent: tick({ required: true }),
})

export const signaturePrefix = 'certificates.signatures'
