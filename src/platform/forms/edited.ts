import type { FormState, TypedValues } from '#kernel/form-state.ts'
import { marksOfValues, mergeValues } from './merge.ts'

/** A form that several people may have open at once (CO-06), as its page shows it. */
export type Edited = {
  readonly state: FormState
  /** What stood in the fields when the form was opened: goes along as `seen`. */
  readonly seen: string
  /** What others have saved meanwhile, in words, beside the fields where the person has to decide. */
  readonly saved: Readonly<Record<string, string>>
  readonly status: 200 | 409 | 422
}

/** The form with what is saved in it. */
export function openedForm(names: readonly string[], values: TypedValues): Edited {
  return { state: { values, errors: [] }, seen: marksOfValues(names, values), saved: {}, status: 200 }
}

/** The form on its way back because something in it is wrong. */
export function returnedForm(state: FormState, seen: string): Edited {
  return { state, seen, saved: {}, status: 422 }
}

type Contest<Name extends string> = {
  readonly seen: string
  readonly typed: TypedValues
  readonly saved: TypedValues
  /** A saved value as the person reads it. */
  readonly words: (name: Name) => string
}

/** The form on its way back because others have changed the same fields: both are shown, and saving again builds on theirs. */
export function contestedForm<const Name extends string>(
  names: readonly Name[],
  { seen, typed, saved, words }: Contest<Name>,
): Edited {
  const merged = mergeValues(names, seen, typed, saved)
  const contested = names.filter((name) => merged.contested.includes(name))
  return {
    state: { values: merged.values, errors: contested.map((field) => ({ field, code: 'moved-on' })) },
    seen: marksOfValues(names, saved),
    saved: Object.fromEntries(contested.map((name) => [name, words(name)])),
    status: 409,
  }
}
