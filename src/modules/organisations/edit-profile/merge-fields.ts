import {
  differingFields,
  type ProfileFieldName,
  profileFieldNames,
  type ProfileFields,
  typedOf,
} from '../profile-form.ts'
import { seenMark } from '../seen-mark.ts'

const markLength = 10

/** What each field said when the form was opened: one mark a field, in the order of the form. */
export function marksOf(fields: ProfileFields): string {
  return [...marksByName(fields).values()].join('')
}

export type Merged = {
  /** What the two make together: where only one of them changed a field, that change. */
  readonly fields: ProfileFields
  /** Fields that both changed, each to something else: here the person has to decide. */
  readonly contested: readonly ProfileFieldName[]
}

/** Brings together what somebody typed into a form opened at `seen` and what has been saved since. */
export function mergeFields(seen: string, typed: ProfileFields, saved: ProfileFields): Merged {
  const [before, hers, now] = [marksIn(seen), marksByName(typed), marksByName(saved)]
  const untouched = profileFieldNames.filter((name) => hers.get(name) === before.get(name))
  return {
    fields: { ...typed, ...Object.fromEntries(untouched.map((name) => [name, saved[name]])) },
    contested: differingFields(typed, saved, profileFieldNames).filter(
      (name) => !untouched.includes(name) && now.get(name) !== before.get(name),
    ),
  }
}

function marksByName(fields: ProfileFields): ReadonlyMap<ProfileFieldName, string> {
  const typed = typedOf(fields)
  return new Map(
    profileFieldNames.map((name) => {
      const value = typed[name] ?? ''
      // The order of languages and topics does not count.
      return [name, seenMark(typeof value === 'string' ? value : value.toSorted()).slice(0, markLength)]
    }),
  )
}

/** Marks nobody can read fit no field, so that every field counts as changed by both. */
function marksIn(seen: string): ReadonlyMap<ProfileFieldName, string> {
  return new Map(
    profileFieldNames.map((name, index) => [name, seen.slice(index * markLength, (index + 1) * markLength)]),
  )
}
