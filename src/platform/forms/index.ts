import { type FieldError, type FormState, listOf, textOf, type TypedValues } from '#kernel/form-state.ts'
import type { Refused } from '#kernel/refusal.ts'
import type { Translator } from '#platform/i18n/index.ts'
import type { Field, FieldAttributes } from './fields.ts'

export * from './fields.ts'
export { contestedForm, type Edited, openedForm, returnedForm } from './edited.ts'
export { marksOfValues, mergeValues } from './merge.ts'

type Fields = Readonly<Record<string, Field<unknown>>>
export type FormValue<Form> = Form extends FormSchema<infer Shape> ? ValueOf<Shape> : never
type ValueOf<Shape extends Fields> = {
  readonly [Name in keyof Shape]: Shape[Name] extends Field<infer Value> ? Value : never
}

export type Parsed<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly form: FormState }

/** The one schema of a form: parsing and HTML attributes come from it. */
export type FormSchema<Shape extends Fields> = {
  readonly fields: Shape
  /** Reads what was typed. Fields the form does not have are never looked at (AZ-05). */
  parse(typed: TypedValues): Parsed<ValueOf<Shape>>
}

export function defineForm<const Shape extends Fields>(fields: Shape): FormSchema<Shape> {
  return {
    fields,
    parse: (typed) => {
      const errors: FieldError[] = []
      const value: Record<string, unknown> = {}
      for (const [name, field] of Object.entries(fields)) {
        const result = field.schema.safeParse(field.many ? listOf(typed, name) : textOf(typed, name))
        if (result.success) value[name] = result.data
        else errors.push(errorOf(name, field.attributes, result.error.issues[0]?.message ?? 'choice'))
      }
      if (errors.length > 0) return { ok: false, form: { values: offered(fields, typed), errors } }
      return { ok: true, value: value as ValueOf<Shape> }
    },
  }
}

export type FieldValue = string | number | boolean | null | readonly string[]
export type CheckedField =
  { readonly ok: true; readonly value: FieldValue } | { readonly ok: false; readonly code: string }

/** Judges one value as the form would, so that a list can bring nothing a person could not type. */
export function checkField(field: Field<FieldValue>, typed: string | readonly string[]): CheckedField {
  const result = field.schema.safeParse(typed)
  if (result.success) return { ok: true, value: result.data }
  return { ok: false, code: result.error.issues[0]?.message ?? 'choice' }
}

/** The form as it goes back to the person after the rules said no. */
export function refusedForm(typed: TypedValues, refused: Refused<string>, field: string): FormState {
  return { values: typed, errors: [{ field: refused.field ?? field, code: refused.code }] }
}

/** What a form control needs; texts are found by convention below `prefix`. */
export type ControlProps = {
  readonly name: string
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly error?: string
  readonly value: string
  readonly values: readonly string[]
  readonly attributes: FieldAttributes
}

/**
 * The props of one control: label `<prefix>.<name>.label`, hint `<prefix>.<name>.hint`, error
 * `<prefix>.<name>.errors.<code>` or `forms.errors.<code>`. Throws where the label is missing, so no page can forget it.
 */
export function control<Shape extends Fields>(
  form: FormSchema<Shape>,
  state: FormState,
  t: Translator,
  prefix: string,
  name: keyof Shape & string,
): ControlProps {
  const label = t.find(`${prefix}.${name}.label`)
  if (label === undefined) throw new Error(`No label ${prefix}.${name}.label`)
  const hint = t.find(`${prefix}.${name}.hint`)
  const wrong = state.errors.find((error) => error.field === name)
  return {
    name,
    id: name,
    label,
    ...(hint === undefined ? {} : { hint }),
    ...(wrong === undefined ? {} : { error: sentenceOf(t, prefix, wrong) }),
    value: textOf(state.values, name),
    values: listOf(state.values, name),
    attributes: form.fields[name]?.attributes ?? {},
  }
}

/** The lines of the error summary, in the order of the form. */
export function errorLines(
  state: FormState,
  t: Translator,
  prefix: string,
): readonly { readonly id: string; readonly text: string }[] {
  return state.errors.map((error) => ({ id: error.field, text: sentenceOf(t, prefix, error) }))
}

function sentenceOf(t: Translator, prefix: string, error: FieldError): string {
  const label = t.find(`${prefix}.${error.field}.label`) ?? ''
  const values = { label, ...error.values }
  const sentence =
    t.find(`${prefix}.${error.field}.errors.${error.code}`, values) ??
    t.find(`${prefix}.errors.${error.code}`, values) ??
    t.find(`forms.errors.${error.code}`, values) ??
    t('forms.errors.other', { label })
  // A label that is a question ends with its own mark.
  return /[?؟]$/.test(label) && sentence.startsWith(`${label}:`) ? label + sentence.slice(label.length + 1) : sentence
}

function errorOf(field: string, attributes: FieldAttributes, code: string): FieldError {
  const values = {
    ...(attributes.maxLength === undefined ? {} : { max: attributes.maxLength }),
    ...(attributes.minLength === undefined ? {} : { min: attributes.minLength }),
  }
  return { field, code, values }
}

function offered(fields: Fields, typed: TypedValues): TypedValues {
  return Object.fromEntries(Object.entries(typed).filter(([name]) => name in fields))
}
