import { defineForm, mailAddress, secret } from '#platform/forms/index.ts'
import { passwordLength } from '../password-rules.ts'

export const signInForm = defineForm({
  email: {
    ...mailAddress({ required: true }),
    attributes: {
      required: true,
      maxLength: 200,
      type: 'email',
      inputMode: 'email',
      autocomplete: 'email',
    },
  },
  password: secret({ max: passwordLength.longest, required: true, autocomplete: 'current-password' }),
})
