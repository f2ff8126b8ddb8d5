/** What was typed: one text per field, or several where a field repeats. */
export type TypedValues = Readonly<Record<string, string | readonly string[]>>

/** One thing wrong with a form. `code` finds the sentence `<form>.<field>.errors.<code>` or `forms.errors.<code>`. */
export type FieldError = {
  readonly field: string
  readonly code: string
  readonly values?: Readonly<Record<string, string | number>>
}

/** A form on its way back to the person: everything typed is kept. */
export type FormState = {
  readonly values: TypedValues
  readonly errors: readonly FieldError[]
}

export const emptyForm: FormState = { values: {}, errors: [] }

export function textOf(values: TypedValues, field: string): string {
  const value = values[field]
  return typeof value === 'string' ? value : (value?.[0] ?? '')
}

export function listOf(values: TypedValues, field: string): readonly string[] {
  const value = values[field]
  return value === undefined ? [] : typeof value === 'string' ? [value] : value
}
