import { defineForm, secret, text } from '#platform/forms/index.ts'
import { passwordLength } from '../password-rules.ts'

export const codeForm = defineForm({
  code: text({ max: 30, required: true, autocomplete: 'one-time-code' }),
})

export const passwordAgainForm = defineForm({
  password: secret({ max: passwordLength.longest, required: true, autocomplete: 'current-password' }),
})
