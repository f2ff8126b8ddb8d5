import { defineForm, longText, mailAddress, text, tick } from '#platform/forms/index.ts'

export const claimForm = defineForm({
  givenName: text({ max: 80, required: true, autocomplete: 'given-name' }),
  familyName: text({ max: 80, required: true, autocomplete: 'family-name' }),
  duty: text({ max: 120, required: true, autocomplete: 'organization-title' }),
  email: mailAddress({ required: true }),
  reason: longText({ max: 1000, required: true }),
  consent: tick({ required: true }),
})
