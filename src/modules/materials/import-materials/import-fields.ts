import { languages } from '#kernel/language.ts'
import { type CheckedField, checkField, defineForm, type FormValue } from '#platform/forms/index.ts'
import type { Material } from '../material.ts'
import { currentVersion } from '../material.ts'
import { materialForm } from '../material-form.ts'
import { versionForm } from '../version-form.ts'

const { title_de, title_leicht, title_en, title_tr, title_ar, title_uk, summary_de } = materialForm.fields
const {
  kind,
  area,
  modules,
  audience,
  languages: spoken,
  licence,
  credit,
  source_name,
  source_year,
} = materialForm.fields

/** What a list may bring of a material: never a file, and never that the public sees it. */
const listForm = defineForm({
  title_de,
  title_leicht,
  title_en,
  title_tr,
  title_ar,
  title_uk,
  summary_de,
  kind,
  area,
  modules,
  audience,
  languages: spoken,
  licence,
  credit,
  source_name,
  source_year,
  link: versionForm.fields.link,
  valid_year: versionForm.fields.valid_year,
})

export type ListFieldName = keyof typeof listForm.fields
export type ListFields = Partial<FormValue<typeof listForm>>
export const listFieldNames = Object.keys(listForm.fields) as readonly ListFieldName[]

export function isListField(name: string): name is ListFieldName {
  return listFieldNames.some((one) => one === name)
}

/** Judges one value by the forms of a material. */
export function checkListField(name: ListFieldName, typed: string | readonly string[]): CheckedField {
  return checkField(listForm.fields[name], typed)
}

/** The longest text a field takes. */
export function longestListText(name: ListFieldName): number | undefined {
  return listForm.fields[name].attributes.maxLength
}

/** The material as a list would say it. */
export function listFieldsOf(material: Material): ListFields {
  const version = currentVersion(material)
  const titles = languages.map((lang) => [`title_${lang}`, material.texts[lang]?.title ?? ''])
  return {
    ...Object.fromEntries(titles),
    summary_de: material.texts.de.summary,
    kind: material.kind,
    area: material.area ?? '',
    modules: material.modules.map(String),
    audience: material.audience,
    languages: material.languages,
    licence: material.licence,
    credit: material.credit,
    source_name: material.sourceName,
    source_year: material.sourceYear,
    link: version?.link ?? '',
    valid_year: version?.validYear ?? null,
  }
}

/** The fields in which what the list says differs from what stands there. */
export function listChanges(before: ListFields, says: ListFields): readonly ListFieldName[] {
  return listFieldNames.filter(
    (name) => says[name] !== undefined && comparable(says[name]) !== comparable(before[name]),
  )
}

function comparable(value: ListFields[ListFieldName]): string {
  return Array.isArray(value) ? JSON.stringify(value.toSorted()) : String(value ?? '')
}
