import { defineForm, text } from '#platform/forms/index.ts'

export const appForm = defineForm({
  code: text({ max: 10, required: true, autocomplete: 'one-time-code', inputMode: 'numeric' }),
  // The secret on its way through the page, sealed for the one who is signed in.
  sealed: text({ max: 400, required: true }),
})
