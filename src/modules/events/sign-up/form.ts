import type { FieldError } from '#kernel/form-state.ts'
import {
  choice,
  choices,
  defineForm,
  type FormValue,
  mailAddress,
  text,
  tick,
  wholeNumber,
} from '#platform/forms/index.ts'
import { type Care, careNeeds, type SeatKind, seatKinds } from '#modules/registrations/index.ts'
import { languageList } from '#modules/organisations/index.ts'

/** What she needs, ticked and never written, with a consent of its own. */
export const careFields = {
  needs: choices(careNeeds),
  care_language: choice(
    languageList().map(({ code }) => code),
    { required: false },
  ),
  care_consent: tick(),
} as const

export const signUpFields = defineForm({
  name: text({ max: 120, minLength: 2, required: true, autocomplete: 'name' }),
  email: mailAddress({ required: true }),
  kind: choice(seatKinds),
  quantity: wholeNumber({ min: 1, max: 20 }),
  ...careFields,
})
export type SignUpFields = FormValue<typeof signUpFields>

type CareFields = Pick<SignUpFields, 'needs' | 'care_language' | 'care_consent'>

/** Needs without consent are not kept, and interpreting without a language helps nobody: both are asked for again. */
export function careFaults({
  needs,
  care_language: language,
  care_consent: consent,
}: CareFields): readonly FieldError[] {
  return [
    ...(needs.includes('interpreting') && language === '' ? [{ field: 'care_language', code: 'missing' }] : []),
    ...(needs.length > 0 && !consent ? [{ field: 'care_consent', code: 'missing' }] : []),
  ]
}

export function careOf({ needs, care_language: language }: CareFields): Care | null {
  if (needs.length === 0) return null
  return { needs, languageCode: needs.includes('interpreting') && language !== '' ? language : null }
}

/** The kind of seat that was chosen; where there is one kind only, that one. */
export function chosenKind(kind: SeatKind | '', offered: readonly SeatKind[]): SeatKind | undefined {
  return offered.length === 1 ? offered[0] : offered.find((one) => one === kind)
}
