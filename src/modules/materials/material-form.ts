import { type Lang, languages } from '#kernel/language.ts'
import type { TypedValues } from '#kernel/form-state.ts'
import { choice, choices, defineForm, type FormValue, longText, text, wholeNumber } from '#platform/forms/index.ts'
import { languageList } from '#modules/organisations/index.ts'
import { audiences, licences, materialAreas, materialKinds, type Material, type MaterialText } from './material.ts'

const title = { max: 160, minLength: 3 } as const
const summary = { max: 600 } as const

/** The one form of a material: its texts in every language, and what it is. */
export const materialForm = defineForm({
  title_de: text({ ...title, required: true }),
  summary_de: longText(summary),
  title_leicht: text(title),
  summary_leicht: longText(summary),
  title_en: text(title),
  summary_en: longText(summary),
  title_tr: text(title),
  summary_tr: longText(summary),
  title_ar: text(title),
  summary_ar: longText(summary),
  title_uk: text(title),
  summary_uk: longText(summary),
  kind: choice(materialKinds),
  area: choice(materialAreas, { required: false }),
  modules: choices(['1', '2', '3', '4', '5', '6', '7', '8']),
  audience: choices(audiences),
  languages: choices(
    languageList().map(({ code }) => code),
    { max: 20 },
  ),
  licence: choice(licences),
  credit: text({ max: 200 }),
  source_name: text({ max: 200 }),
  source_year: wholeNumber({ min: 1990, max: 2100, required: false }),
  accessible_note: longText({ max: 500 }),
})

export type MaterialFields = FormValue<typeof materialForm>
export type MaterialFieldName = keyof MaterialFields

/** All fields, in the order of the form. */
export const materialFieldNames = Object.keys(materialForm.fields) as readonly MaterialFieldName[]

/** The material as the form has it, as a browser would send it. */
export function typedOf(material: Material): TypedValues {
  const texts = languages.flatMap((lang): readonly (readonly [string, string])[] => {
    const of = material.texts[lang]
    return [
      [`title_${lang}`, of?.title ?? ''],
      [`summary_${lang}`, of?.summary ?? ''],
    ]
  })
  return {
    ...Object.fromEntries(texts),
    kind: material.kind,
    area: material.area ?? '',
    modules: material.modules.map(String),
    audience: material.audience,
    languages: material.languages,
    licence: material.licence,
    credit: material.credit,
    source_name: material.sourceName,
    source_year: material.sourceYear === null ? '' : String(material.sourceYear),
    accessible_note: material.accessibleNote,
  }
}

/** The texts that have a title; German always has one. */
export function textsOf(fields: MaterialFields): Readonly<Partial<Record<Lang, MaterialText>>> {
  return Object.fromEntries(
    languages.flatMap((lang) => {
      const of = { title: fields[`title_${lang}`], summary: fields[`summary_${lang}`] }
      return of.title === '' ? [] : [[lang, of]]
    }),
  )
}

/** Languages in which a description stands without a title: nobody could be led there. */
export function untitled(fields: MaterialFields): readonly Lang[] {
  return languages.filter((lang) => fields[`title_${lang}`] === '' && fields[`summary_${lang}`] !== '')
}
