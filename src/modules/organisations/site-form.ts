import type { TypedValues } from '#kernel/form-state.ts'
import { defineForm, type FormValue, text } from '#platform/forms/index.ts'
import type { Site } from './profile.ts'

export const siteForm = defineForm({
  name: text({ max: 120, required: true }),
  municipality_id: text({ max: 8, required: true }),
  address: text({ max: 200, autocomplete: 'address-line1' }),
})
export type SiteFields = FormValue<typeof siteForm>
export type SiteFieldName = keyof SiteFields
export const siteFieldNames: readonly SiteFieldName[] = ['name', 'municipality_id', 'address']

/** The site as the form has it. */
export function siteFieldsOf(site: Site): SiteFields {
  return { name: site.name, municipality_id: site.municipality.id, address: site.address }
}

export function typedSite(fields: SiteFields): TypedValues {
  return { ...fields }
}

export function differingSiteFields(one: SiteFields, other: SiteFields): readonly SiteFieldName[] {
  return siteFieldNames.filter((name) => one[name] !== other[name])
}
