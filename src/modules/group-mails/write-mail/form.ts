import { choice, defineForm, longText, text } from '#platform/forms/index.ts'
import { templates } from '../group-mail.ts'

export const mailForm = defineForm({
  template: choice(templates),
  subject: text({ max: 150, required: true }),
  words: longText({ max: 6000, required: true }),
  subjectEn: text({ max: 150 }),
  wordsEn: longText({ max: 6000 }),
})
export const mailPrefix = 'group-mails.write'
