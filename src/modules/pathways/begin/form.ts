import { calendarDay, choice, defineForm, mailAddress, text, tick } from '#platform/forms/index.ts'
import { pathKinds } from '../path.ts'

/** Beginning without an account; Kreise are checked against those there are. */
export const beginForm = defineForm({
  founder: text({ max: 160, minLength: 2, required: true, autocomplete: 'organization' }),
  district: text({ max: 60, required: true }),
  start: calendarDay({ required: false }),
  email: mailAddress({ required: true }),
  consent: tick({ required: true }),
})

/** Beginning with an account. */
export const ownForm = defineForm({
  kind: choice(pathKinds),
  founder: text({ max: 160, minLength: 2, required: true, autocomplete: 'organization' }),
  district: text({ max: 60, required: true }),
  start: calendarDay({ required: false }),
  profile: text({ max: 36 }),
})

export const settingsForm = defineForm({
  founder: text({ max: 160, minLength: 2, required: true }),
  district: text({ max: 60, required: true }),
  start: calendarDay({ required: false }),
  reminders: tick(),
})
