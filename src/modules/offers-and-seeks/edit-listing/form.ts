import type { TypedValues } from '#kernel/form-state.ts'
import { languages } from '#kernel/language.ts'
import { choice, defineForm, type FormValue, longText, text } from '#platform/forms/index.ts'
import { directions, type Listing, listingKinds } from '../listing.ts'

export const listingForm = defineForm({
  direction: choice(directions),
  kind: choice(listingKinds),
  title: text({ max: 120, minLength: 3, required: true }),
  text: longText({ max: 1500, required: true }),
  lang: choice(languages),
  place: text({ max: 80, required: true, autocomplete: 'off' }),
})
export type ListingFields = FormValue<typeof listingForm>
export const listingFieldNames = ['direction', 'kind', 'title', 'text', 'lang', 'place'] as const
export type ListingFieldName = (typeof listingFieldNames)[number]

/** What stands in the form of a listing. */
export function typedOf({ direction, kind, title, text: words, lang, municipalityName }: Listing): TypedValues {
  return { direction, kind, title, text: words, lang, place: municipalityName }
}
