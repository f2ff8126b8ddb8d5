import { choice, defineForm, longText, text } from '#platform/forms/index.ts'

const reason = longText({ max: 500, minLength: 5, required: true })

export const postMeasureForm = defineForm({ reason })
export const threadMeasureForm = defineForm({
  kind: choice(['close', 'reopen', 'hide', 'show', 'move']),
  // Which groups there are is asked when it is moved.
  group: text({ max: 40 }),
  reason,
})
export const measurePrefix = 'exchange.measure'
