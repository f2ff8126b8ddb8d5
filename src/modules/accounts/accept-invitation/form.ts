import { defineForm, mailAddress, secret, text } from '#platform/forms/index.ts'
import { passwordLength } from '../password-rules.ts'

const password = secret({ max: passwordLength.longest, required: true, autocomplete: 'new-password' })

/** A new account: the address is known from the invitation. */
export const acceptForm = defineForm({
  givenName: text({ max: 80, required: true, autocomplete: 'given-name' }),
  familyName: text({ max: 80, required: true, autocomplete: 'family-name' }),
  password,
})

/** The first operator, invited on the console, brings the address along. */
export const acceptWithEmailForm = defineForm({
  givenName: text({ max: 80, required: true, autocomplete: 'given-name' }),
  familyName: text({ max: 80, required: true, autocomplete: 'family-name' }),
  email: mailAddress({ required: true }),
  password,
})

/** What the script sends along when a passkey takes the password's place. */
export const acceptWithPasskeyForm = defineForm({
  givenName: text({ max: 80, required: true, autocomplete: 'given-name' }),
  familyName: text({ max: 80, required: true, autocomplete: 'family-name' }),
  email: mailAddress(),
})
