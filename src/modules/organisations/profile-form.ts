import type { TypedValues } from '#kernel/form-state.ts'
import {
  choices,
  defineForm,
  type FormValue,
  longText,
  mailAddress,
  telephone,
  text,
  tick,
  webAddress,
  wholeNumber,
} from '#platform/forms/index.ts'
import { type Profile, type PublicField, publicFields } from './profile.ts'
import { languageList, topicList } from './reference.ts'

/** The one form of a profile. Which of its fields somebody is offered says `offeredFields`. */
export const profileForm = defineForm({
  name: text({ max: 120, minLength: 2, required: true }),
  district_id: text({ max: 60 }),
  responsible: text({ max: 120 }),
  lead_days: wholeNumber({ min: 0, max: 90, required: false }),
  text_de: longText({ max: 4000 }),
  text_leicht: longText({ max: 4000 }),
  text_en: longText({ max: 4000 }),
  text_tr: longText({ max: 4000 }),
  text_ar: longText({ max: 4000 }),
  text_uk: longText({ max: 4000 }),
  languages: choices(languageList().map(({ code }) => code)),
  topics: choices(topicList().map(({ code }) => code)),
  contact_role: text({ max: 80 }),
  show_contact_role: tick(),
  telephone: telephone(),
  show_telephone: tick(),
  email: mailAddress(),
  show_email: tick(),
  website: webAddress(),
  show_website: tick(),
  accessibility: longText({ max: 500 }),
  show_accessibility: tick(),
  show_address: tick(),
  show_office_hours: tick(),
})

export type ProfileFields = FormValue<typeof profileForm>
export type ProfileFieldName = keyof ProfileFields

/** All fields, in the order of the form. */
export const profileFieldNames: readonly ProfileFieldName[] = [
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
  'show_contact_role',
  'telephone',
  'show_telephone',
  'email',
  'show_email',
  'website',
  'show_website',
  'accessibility',
  'show_accessibility',
  'show_address',
  'show_office_hours',
]

const ofCentre: readonly ProfileFieldName[] = ['district_id', 'responsible']
const ofProjects: readonly ProfileFieldName[] = ['responsible', 'lead_days']

/** The fields somebody may read and change; what was not offered is never written (AZ-05). */
export function offeredFields(profile: Pick<Profile, 'kind'>, byCentre: boolean): readonly ProfileFieldName[] {
  return profileFieldNames.filter(
    (name) => (byCentre || !ofCentre.includes(name)) && (profile.kind === 'project' || !ofProjects.includes(name)),
  )
}

/** The profile as the form has it. */
export function fieldsOf(profile: Profile): ProfileFields {
  const shows = (field: PublicField) => profile.publicFields.includes(field)
  return {
    name: profile.name,
    district_id: profile.districtId,
    responsible: profile.project?.responsibleOrganisation?.name ?? '',
    lead_days: profile.project?.leadDays ?? null,
    text_de: profile.texts.de ?? '',
    text_leicht: profile.texts.leicht ?? '',
    text_en: profile.texts.en ?? '',
    text_tr: profile.texts.tr ?? '',
    text_ar: profile.texts.ar ?? '',
    text_uk: profile.texts.uk ?? '',
    languages: profile.languages,
    topics: profile.topics,
    contact_role: profile.contactRole,
    show_contact_role: shows('contact_role'),
    telephone: profile.telephone,
    show_telephone: shows('telephone'),
    email: profile.email,
    show_email: shows('email'),
    website: profile.website,
    show_website: shows('website'),
    accessibility: profile.accessibility,
    show_accessibility: shows('accessibility'),
    show_address: shows('address'),
    show_office_hours: shows('office_hours'),
  }
}

/** The fields whose ticks stand for what the public sees. */
export function publicFieldsOf(fields: ProfileFields): readonly PublicField[] {
  return publicFields.filter((field) => fields[`show_${field}`])
}

/** The fields as a browser would send them. */
export function typedOf(fields: ProfileFields): TypedValues {
  return Object.fromEntries(profileFieldNames.map((name) => [name, typedValue(fields[name])]))
}

/** Those of the fields in which the two differ. The order of languages and topics does not count. */
export function differingFields(
  one: ProfileFields,
  other: ProfileFields,
  names: readonly ProfileFieldName[],
): readonly ProfileFieldName[] {
  return names.filter((name) => comparable(one[name]) !== comparable(other[name]))
}

type FieldValue = ProfileFields[ProfileFieldName]

function typedValue(value: FieldValue): string | readonly string[] {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? 'on' : ''
  return typeof value === 'object' ? value : String(value)
}

function comparable(value: FieldValue): string {
  return JSON.stringify(typeof value === 'object' && value !== null ? value.toSorted() : value)
}
