import { defineForm, longText, text, tick, wholeNumber } from '#platform/forms/index.ts'

const counted = { min: 0, max: 1_000_000 }

export const textForm = defineForm({
  title: text({ max: 200, required: true }),
  summary: longText({ max: 500 }),
  body: longText({ max: 20_000 }),
  fits: tick(),
  seen: wholeNumber(counted),
  german: wholeNumber(counted),
})

/** The texts of the form's fields stand below this key. */
export const textPrefix = 'editing.text'
