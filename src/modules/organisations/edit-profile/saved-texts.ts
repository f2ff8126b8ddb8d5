import type { Translator } from '#platform/i18n/index.ts'
import type { District } from '#modules/places/index.ts'
import type { ProfileFieldName, ProfileFields } from '../profile-form.ts'
import { languageName, topicName } from '../reference-names.ts'
import type { SavedTexts } from '#ui/saved-meanwhile.tsx'

/** What is saved by now in the fields that differ, as people read it. */
export function savedTexts(
  t: Translator,
  saved: ProfileFields,
  differing: readonly ProfileFieldName[],
  districts: readonly District[],
): SavedTexts {
  return Object.fromEntries(differing.map((name) => [name, savedText(t, saved, name, districts)]))
}

function savedText(
  t: Translator,
  saved: ProfileFields,
  name: ProfileFieldName,
  districts: readonly District[],
): string {
  const value = saved[name]
  if (value === null) return ''
  if (typeof value === 'boolean') return t(value ? 'organisations.conflict.shown' : 'organisations.conflict.hidden')
  if (typeof value === 'object') {
    const nameOf = name === 'languages' ? languageName : topicName
    return value.map((code) => nameOf(code, t.lang)).join(', ')
  }
  if (name === 'district_id') return districts.find(({ id }) => id === value)?.name ?? ''
  return String(value)
}
