import { defineForm, longText, mailAddress, text } from '#platform/forms/index.ts'

export const letterForm = defineForm({
  office: text({ max: 160, minLength: 2, required: true }),
  person: text({ max: 120 }),
  email: mailAddress({ required: true }),
  founder: text({ max: 160, minLength: 2, required: true }),
  project: text({ max: 160, minLength: 2, required: true }),
  about: longText({ max: 2000, minLength: 2, required: true }),
})
