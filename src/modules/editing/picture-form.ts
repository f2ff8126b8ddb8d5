import { type FormState, textOf, type TypedValues } from '#kernel/form-state.ts'
import { type Lang, languages } from '#kernel/language.ts'
import { defineForm, longText, text, tick, type FormValue } from '#platform/forms/index.ts'
import type { KeptPicture } from './picture.queries.ts'

export const pictureForm = defineForm({
  decorative: tick(),
  alt_de: longText({ max: 500 }),
  alt_leicht: longText({ max: 500 }),
  alt_en: longText({ max: 500 }),
  alt_tr: longText({ max: 500 }),
  alt_ar: longText({ max: 500 }),
  alt_uk: longText({ max: 500 }),
  credit: text({ max: 200, required: true }),
  licence: text({ max: 200 }),
})

export const picturePrefix = 'editing.picture'
export type PictureWords = Pick<KeptPicture, 'decorative' | 'alts' | 'credit' | 'licence'>

/** What was typed, or the form on its way back: a picture has German words or says that it needs none. */
export function readPicture(typed: TypedValues): PictureWords | FormState {
  const parsed = pictureForm.parse(typed)
  if (!parsed.ok) return parsed.form
  const { decorative, credit, licence } = parsed.value
  const alts = altsOf(parsed.value)
  if (!decorative && alts.de === undefined) return { values: typed, errors: [{ field: 'alt_de', code: 'alt-missing' }] }
  if (decorative && Object.keys(alts).length > 0)
    return { values: typed, errors: [{ field: 'decorative', code: 'decorative-with-words' }] }
  return { decorative, alts, credit, licence }
}

function altsOf(value: FormValue<typeof pictureForm>): Partial<Record<Lang, string>> {
  return Object.fromEntries(
    languages
      .map((lang) => [lang, value[`alt_${lang}`].replaceAll(/\s+/g, ' ')] as const)
      .filter(([, alt]) => alt !== ''),
  )
}

export function typedOf({ decorative, alts, credit, licence }: PictureWords): TypedValues {
  return {
    decorative: decorative ? 'on' : '',
    ...Object.fromEntries(languages.map((lang) => [`alt_${lang}`, alts[lang] ?? ''])),
    credit,
    licence,
  }
}

/** The fields that differ from what is saved by now. */
export function differingFields(typed: TypedValues, saved: PictureWords): readonly string[] {
  const now = typedOf(saved)
  return Object.keys(pictureForm.fields).filter((name) => textOf(typed, name) !== textOf(now, name))
}
