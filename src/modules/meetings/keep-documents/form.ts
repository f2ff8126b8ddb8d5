import { choice, defineForm, text, tick } from '#platform/forms/index.ts'
import { documentVisibilities } from './document.queries.ts'

export const documentForm = defineForm({
  title: text({ max: 120, minLength: 3, required: true }),
  visibility: choice(documentVisibilities),
  picture: tick(),
  alt: text({ max: 300 }),
  consent: tick(),
})
export const documentPrefix = 'meetings.document'
