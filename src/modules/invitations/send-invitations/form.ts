import { defineForm, longText } from '#platform/forms/index.ts'

export const sendingForm = defineForm({ message: longText({ max: 800 }) })
export const sendingPrefix = 'invitations.send'
