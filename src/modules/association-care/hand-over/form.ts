import { choice, defineForm, mailAddress, text } from '#platform/forms/index.ts'

export const boardForm = defineForm({
  given_name: text({ max: 80, required: true, autocomplete: 'off' }),
  family_name: text({ max: 80, required: true, autocomplete: 'off' }),
  email: mailAddress({ required: true }),
  language: choice(['de', 'en']),
})
