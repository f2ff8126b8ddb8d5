import { type CheckedField, checkField } from '#platform/forms/index.ts'
import { differingFields, profileForm, type ProfileFields } from '../profile-form.ts'

/** The fields of a profile that a list may bring. What the public sees is chosen by people, never by a list. */
export const importFieldNames = [
  'name',
  'district_id',
  'responsible',
  'lead_days',
  'text_de',
  'text_leicht',
  'text_en',
  'text_tr',
  'text_ar',
  'text_uk',
  'languages',
  'topics',
  'contact_role',
  'telephone',
  'email',
  'website',
  'accessibility',
] as const
export type ImportFieldName = (typeof importFieldNames)[number]
export type ImportFields = { readonly [Name in ImportFieldName]?: ProfileFields[Name] }

/** Judges one value by the form of a profile. */
export function checkImportField(name: ImportFieldName, typed: string | readonly string[]): CheckedField {
  return checkField(profileForm.fields[name], typed)
}

/** The longest text a field takes. */
export function longestOf(name: ImportFieldName): number | undefined {
  return profileForm.fields[name].attributes.maxLength
}

/** The fields in which what the list says differs from what stands there. */
export function importChanges(before: ProfileFields, says: ImportFields): readonly ImportFieldName[] {
  const named = importFieldNames.filter((name) => says[name] !== undefined)
  return differingFields(before, { ...before, ...says }, named).filter((name): name is ImportFieldName =>
    importFieldNames.some((one) => one === name),
  )
}
