import { defineForm, longText, tick } from '#platform/forms/index.ts'

export const handOverForm = defineForm({
  reason: longText({ max: 600, required: true }),
  /** For conversations: the client has said yes. */
  spoken: tick(),
})
