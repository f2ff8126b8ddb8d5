import type { TypedValues } from '#kernel/form-state.ts'
import { languages } from '#kernel/language.ts'
import { wallClockInBerlin } from '#platform/clock/index.ts'
import { choice, defineForm, longText, timeOfDay, wholeNumber } from '#platform/forms/index.ts'
import { day } from '../day-field.ts'
import { type Announcement, announcementKinds } from './announcement.ts'

export const announcementForm = defineForm({
  kind: choice(announcementKinds),
  text_de: longText({ max: 500, required: true }),
  text_leicht: longText({ max: 500 }),
  text_en: longText({ max: 500 }),
  text_tr: longText({ max: 500 }),
  text_ar: longText({ max: 500 }),
  text_uk: longText({ max: 500 }),
  from_day: day({ required: true }),
  from_time: timeOfDay(),
  until_day: day({ required: true }),
  until_time: timeOfDay(),
  seen: wholeNumber({ min: 0, max: 1_000_000 }),
})

export const announcementPrefix = 'editing.announcement'
export const announcementFields = Object.keys(announcementForm.fields).filter((name) => name !== 'seen')

/** An announcement as its form shows it. */
export function typedOf({ kind, texts, startsAt, endsAt }: Announcement): TypedValues {
  const [from, until] = [wallClockInBerlin(startsAt), wallClockInBerlin(endsAt)]
  return {
    kind,
    ...Object.fromEntries(languages.map((lang) => [`text_${lang}`, texts[lang] ?? ''])),
    from_day: from.day,
    from_time: from.time,
    until_day: until.day,
    until_time: until.time,
  }
}
