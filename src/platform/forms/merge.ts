import { createHash } from 'node:crypto'
import type { TypedValues } from '#kernel/form-state.ts'

const markLength = 10

export type MergedValues = {
  /** What the two make together: where only one of them changed a field, that change. */
  readonly values: TypedValues
  /** Fields that both changed, each to something else: here the person has to decide. */
  readonly contested: readonly string[]
}

/** What each field said when a form was opened: one mark a field, in the order of the names. */
export function marksOfValues(names: readonly string[], values: TypedValues): string {
  return names.map((name) => markOf(values[name])).join('')
}

/** Brings together what somebody typed into a form opened at `seen` and what has been saved since (CO-06). */
export function mergeValues(
  names: readonly string[],
  seen: string,
  typed: TypedValues,
  saved: TypedValues,
): MergedValues {
  // Marks nobody can read fit no field, so that every field counts as changed by both.
  const before = new Map(names.map((name, index) => [name, seen.slice(index * markLength, (index + 1) * markLength)]))
  const untouched = names.filter((name) => markOf(typed[name]) === before.get(name))
  return {
    values: { ...typed, ...Object.fromEntries(untouched.map((name) => [name, saved[name] ?? ''])) },
    contested: names.filter(
      (name) =>
        !untouched.includes(name) &&
        markOf(saved[name]) !== before.get(name) &&
        markOf(saved[name]) !== markOf(typed[name]),
    ),
  }
}

function markOf(value: string | readonly string[] | undefined): string {
  // The order of several choices does not count, and none chosen is the same as an empty text.
  const several = typeof value === 'string' ? [value] : (value ?? [])
  const content = JSON.stringify(several.filter((one) => one !== '').toSorted())
  return createHash('sha256').update(content).digest('base64url').slice(0, markLength)
}
