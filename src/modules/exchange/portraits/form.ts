import { choice, defineForm, type FormValue, longText, text } from '#platform/forms/index.ts'

const part = longText({ max: 3000 })

export const portraitForm = defineForm({
  title: text({ max: 120, minLength: 3, required: true }),
  place: text({ max: 120 }),
  occasion: part,
  work: part,
  result: part,
  advice: part,
})
export type PortraitFields = FormValue<typeof portraitForm>
export const portraitPrefix = 'exchange.portrait'

export const decisionForm = defineForm({
  decision: choice(['take', 'return']),
  reason: longText({ max: 1000 }),
})
export const decisionPrefix = 'exchange.decision'
