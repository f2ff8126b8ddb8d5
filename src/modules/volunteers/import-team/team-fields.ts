import { type CheckedField, checkField, type FieldValue } from '#platform/forms/index.ts'
import type { Volunteer } from '../volunteer.ts'
import { volunteerForm } from '../volunteer-form.ts'

/** What a list may bring of somebody in a team. */
export const teamFieldNames = ['name', 'email', 'languages', 'role', 'since'] as const
export type TeamFieldName = (typeof teamFieldNames)[number]
export type TeamFields = { readonly [Name in TeamFieldName]?: FieldValue }

export function isTeamField(name: string): name is TeamFieldName {
  return teamFieldNames.some((one) => one === name)
}

/** Judges one value by the form of a volunteer. */
export function checkTeamField(name: TeamFieldName, typed: string | readonly string[]): CheckedField {
  return checkField(volunteerForm.fields[name], typed)
}

/** The fields in which what the list says differs from what stands there; a list never renames anybody. */
export function teamChanges(there: Volunteer, says: TeamFields): readonly TeamFieldName[] {
  return teamFieldNames.filter(
    (name) => name !== 'name' && says[name] !== undefined && comparable(says[name]) !== comparable(there[name]),
  )
}

function comparable(value: unknown): string {
  return Array.isArray(value) ? JSON.stringify(value.toSorted()) : String(value ?? '').toLowerCase()
}
