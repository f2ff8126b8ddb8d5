import { defineForm, wholeNumber } from '#platform/forms/index.ts'

const days = { min: 1, max: 30 } as const
// The question after three months and the reminders need the address for so long.
const months = { min: 4, max: 36 } as const

// We propose three years for the log of who has read [OURS].
const reads = { min: 6, max: 60 } as const

export const promiseForm = defineForm({
  days_volunteers: wholeNumber(days),
  months_volunteers: wholeNumber(months),
  reads_volunteers: wholeNumber(reads),
  days_organisations: wholeNumber(days),
  months_organisations: wholeNumber(months),
  reads_organisations: wholeNumber(reads),
})
