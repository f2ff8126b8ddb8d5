import { z } from 'zod'
import { isCalendarDay } from '#kernel/calendar-day.ts'

/** HTML attributes that follow from a field's schema. */
export type FieldAttributes = {
  readonly required?: boolean
  readonly maxLength?: number
  readonly minLength?: number
  readonly autocomplete?: string
  readonly inputMode?: 'text' | 'email' | 'tel' | 'url' | 'numeric'
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'password' | 'time' | 'date' | 'search'
}

/** One field: how its typed text becomes a value, and what the browser is told about it. Error messages are codes. */
export type Field<Value> = {
  readonly schema: z.ZodType<Value>
  readonly attributes: FieldAttributes
  /** True where the field may be sent more than once. */
  readonly many: boolean
}

type TextOptions = Omit<FieldAttributes, 'maxLength'> & { readonly max: number }

// Direction overrides in a name could disguise it before others (IN-17); control characters have no place in a line.
const hidden = /[\u202A-\u202E\u2066-\u2069\u200E\u200F]/g
const lineControls = /[\p{Cc}]/u
const textControls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/

/** One line of text, trimmed; empty answers `''` when not required. */
export function text({ max, ...attributes }: TextOptions): Field<string> {
  return field(line(max, attributes.required ?? false, attributes.minLength ?? 0), { ...attributes, maxLength: max })
}

/** Several lines of text, trimmed. */
export function longText({ max, ...attributes }: TextOptions): Field<string> {
  const schema = base(max, attributes.required ?? false, attributes.minLength ?? 0).refine(
    (value) => !textControls.test(value),
    'characters',
  )
  return field(schema, { ...attributes, maxLength: max })
}

/** Exactly what was typed, untrimmed: for passwords (AU-02). */
export function secret({ max, ...attributes }: TextOptions): Field<string> {
  const schema = z
    .string()
    .max(max, 'too-long')
    .refine((value) => value !== '' || !attributes.required, 'required')
  return field(schema, { type: 'password', ...attributes, maxLength: max })
}

// Deliberately narrow (IN-09): one plain address, no quotes, groups, comments or encoded words.
const mailForm =
  /^[A-Za-z0-9](?:[A-Za-z0-9._+-]{0,62}[A-Za-z0-9])?@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,24}$/

/** A mail address; the part after the @ is put in lower case. */
export function mailAddress({ required = false }: { readonly required?: boolean } = {}): Field<string> {
  const schema = line(200, required, 0)
    .refine((value) => value === '' || mailForm.test(value), 'mail')
    .transform((value) => value.replace(/@.*$/, (domain) => domain.toLowerCase()))
  return field(schema, { required, maxLength: 200, type: 'email', inputMode: 'email', autocomplete: 'email' })
}

/** A telephone number as people write it; digits, blanks and `+ ( ) - /` only. */
export function telephone({ required = false }: { readonly required?: boolean } = {}): Field<string> {
  const schema = line(40, required, 0).refine(
    (value) => value === '' || /^\+?[0-9 ()/-]{5,40}$/.test(value),
    'telephone',
  )
  return field(schema, { required, maxLength: 40, type: 'tel', inputMode: 'tel', autocomplete: 'tel' })
}

/** An address on the web; `https://` is put in front where nothing stands there. Only http and https. */
export function webAddress({ required = false }: { readonly required?: boolean } = {}): Field<string> {
  const schema = line(300, required, 0)
    .transform((value) => (value === '' || /^[a-z][a-z0-9+.-]*:/i.test(value) ? value : `https://${value}`))
    .refine((value) => value === '' || isWebAddress(value), 'web')
  return field(schema, { required, maxLength: 300, inputMode: 'url', autocomplete: 'url' })
}

/** One of the values offered, or `''` where nothing need be chosen. */
export function choice<const Value extends string>(
  values: readonly Value[],
  { required = true } = {},
): Field<Value | ''> {
  const schema = z
    .custom<Value | ''>((value) => value === '' || values.some((one) => one === value), 'choice')
    .refine((value) => value !== '' || !required, 'required')
  return field(
    z.preprocess((raw) => raw ?? '', schema),
    { required },
  )
}

/** Any of the values offered, each once, in the order offered; `none` is the code where one is needed and none was chosen. */
export function choices<const Value extends string>(
  values: readonly Value[],
  { max = values.length, none }: { readonly max?: number; readonly none?: string } = {},
): Field<readonly Value[]> {
  const schema = z
    .array(z.custom<Value>((value) => values.some((one) => one === value), 'choice'))
    .refine((chosen) => chosen.length > 0 || none === undefined, none)
    .max(max, 'too-many')
    .transform((chosen): readonly Value[] => values.filter((value) => chosen.includes(value)))
  return { schema, attributes: {}, many: true }
}

/** A box that is ticked or not; `required` means it must be. */
export function tick({ required = false } = {}): Field<boolean> {
  const schema = z.preprocess(
    (raw) => raw === 'on' || raw === 'yes',
    z.boolean().refine((value) => value || !required, 'required'),
  )
  return field(schema, { required })
}

/** A local time of day as `HH:MM`. */
export function timeOfDay({ required = true } = {}): Field<string> {
  const schema = line(Number.POSITIVE_INFINITY, required, 0).refine(
    (value) => value === '' || /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value),
    'time',
  )
  return field(schema, { required, type: 'time' })
}

/** A day of the calendar as `YYYY-MM-DD`. A year before 1000 or after 2999 is a slip of the keyboard, and nothing can be reckoned from it. */
export function calendarDay({ required = true } = {}): Field<string> {
  const schema = line(Number.POSITIVE_INFINITY, required, 0).refine(
    (value) => value === '' || (/^[12]/.test(value) && isCalendarDay(value)),
    'date',
  )
  return field(schema, { required, type: 'date' })
}

/** A whole number within bounds; `null` where nothing was typed and nothing need be. */
export function wholeNumber({
  min,
  max,
  required = true,
}: {
  readonly min: number
  readonly max: number
  readonly required?: boolean
}): Field<number | null> {
  const schema = line(12, required, 0)
    .refine((value) => value === '' || /^-?\d+$/.test(value), 'number')
    .transform((value) => (value === '' ? null : Number(value)))
    .refine((value) => value === null || value >= min, 'too-small')
    .refine((value) => value === null || value <= max, 'too-large')
  return field(schema, { required, inputMode: 'numeric', maxLength: 12 })
}

function field<Value>(schema: z.ZodType<Value>, attributes: FieldAttributes): Field<Value> {
  return { schema, attributes, many: false }
}

function line(max: number, required: boolean, min: number): z.ZodType<string> {
  return base(max, required, min).refine((value) => !lineControls.test(value), 'characters')
}

function base(max: number, required: boolean, min: number): z.ZodType<string> {
  return (
    z
      .string()
      .transform((value) => value.replaceAll(hidden, '').trim())
      .refine((value) => value !== '' || !required, { message: 'required', abort: true })
      .refine((value) => value.length <= max, 'too-long')
      // Counted as the database counts: a letter beyond the first plane of Unicode is one.
      .refine((value) => value === '' || [...value].length >= min, 'too-short')
  )
}

function isWebAddress(value: string): boolean {
  const url = URL.parse(value)
  return url !== null && ['http:', 'https:'].includes(url.protocol) && url.username === '' && url.hostname.includes('.')
}
