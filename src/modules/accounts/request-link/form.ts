import { defineForm, mailAddress } from '#platform/forms/index.ts'

export const linkForm = defineForm({ email: mailAddress({ required: true }) })
