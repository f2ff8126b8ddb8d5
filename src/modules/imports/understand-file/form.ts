import { choice, defineForm, wholeNumber } from '#platform/forms/index.ts'
import { delimiters, encodings } from '#platform/sheets/index.ts'

export const fileForm = defineForm({
  sheet: wholeNumber({ min: 0, max: 199, required: false }),
  encoding: choice(encodings, { required: false }),
  delimiter: choice(delimiters, { required: false }),
  head: wholeNumber({ min: 1, max: 100, required: true }),
})
