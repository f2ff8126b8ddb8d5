import type { Child } from 'hono/jsx'
import { isCalendarDay } from '#kernel/calendar-day.ts'
import {
  type FieldAttributes,
  FieldError,
  Hint,
  LabelText,
  controlProps,
  type FieldProps,
  type Option,
} from '#ui/field-parts.tsx'

export type { FieldAttributes, FieldProps, Option } from '#ui/field-parts.tsx'

/** How wide the answer is expected to be; on a phone every field fills the line. */
export type FieldWidth = 'short' | 'medium' | 'full'

type TextFieldProps = FieldProps & {
  readonly value?: string | undefined
  readonly prefix?: string | undefined
  /** A unit behind the field, such as "Minuten" or "€"; say it in the label or hint, too. */
  readonly suffix?: string | undefined
  readonly width?: FieldWidth | undefined
  /** What the browser may offer while one types; anything else can be typed, too. */
  readonly suggestions?: readonly string[] | undefined
}

/** One line of text, a date, a time, a number or a file, by `attributes.type`. */
export function TextField(props: TextFieldProps) {
  const { value, prefix, suffix, width = 'full', suggestions } = props
  const attributes = showable(props.attributes, value)
  const input = (
    <input
      {...controlProps(props)}
      class={`kern-form-input__input input--${width}`}
      type={attributes.type ?? 'text'}
      value={attributes.type === 'file' ? undefined : value}
      maxlength={attributes.maxLength}
      minlength={attributes.minLength}
      min={attributes.min}
      max={attributes.max}
      step={attributes.step}
      inputmode={attributes.inputMode}
      pattern={attributes.pattern}
      accept={attributes.accept}
      readonly={attributes.readonly}
      multiple={attributes.multiple}
      list={suggestions === undefined ? undefined : `${props.id}-suggestions`}
    />
  )
  return (
    <FieldFrame field={props}>
      {suggestions === undefined ? null : (
        <datalist id={`${props.id}-suggestions`}>
          {suggestions.map((one) => (
            <option value={one} />
          ))}
        </datalist>
      )}
      {prefix === undefined && suffix === undefined ? (
        input
      ) : (
        <div class="input-group">
          {prefix === undefined ? null : <Affix>{prefix}</Affix>}
          {input}
          {suffix === undefined ? null : <Affix>{suffix}</Affix>}
        </div>
      )}
    </FieldFrame>
  )
}

/** A browser shows nothing where a date or a time is none; as text it stays there to be mended. */
function showable(attributes: FieldAttributes = {}, value = ''): FieldAttributes {
  const { type, min: _, max: __, step: ___, ...asText } = attributes
  const fits = value === '' || (type === 'date' ? isCalendarDay(value) : type !== 'time' || clockTime.test(value))
  return fits ? attributes : { ...asText, type: 'text' }
}

const clockTime = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/

/** Several lines of text. */
export function TextArea(props: FieldProps & { readonly value?: string | undefined }) {
  const { value = '', attributes = {} } = props
  return (
    <FieldFrame field={props}>
      <textarea
        {...controlProps(props)}
        class="kern-form-input__input"
        rows={attributes.rows ?? 5}
        maxlength={attributes.maxLength}
        minlength={attributes.minLength}
      >
        {/* HTML swallows a first line break inside a text area. */}
        {value.startsWith('\n') ? `\n${value}` : value}
      </textarea>
    </FieldFrame>
  )
}

type SelectFieldProps = FieldProps & {
  readonly value?: string | undefined
  readonly options: readonly Option[]
  /** A first choice that means "nothing chosen". */
  readonly emptyLabel?: string | undefined
  readonly width?: FieldWidth | undefined
}

/** One of many; for up to about seven, `Radios` are easier. */
export function SelectField(props: SelectFieldProps) {
  const { value = '', options, emptyLabel, width = 'full' } = props
  return (
    <FieldFrame field={props}>
      <div class={`select select--${width}`}>
        {/* Without an empty choice something is always chosen, and HTML allows no `required`. */}
        <select
          {...controlProps(props)}
          required={emptyLabel === undefined ? undefined : props.attributes?.required}
          class="kern-form-input__input"
        >
          {emptyLabel === undefined ? null : <option value="">{emptyLabel}</option>}
          {options.map((option) => (
            <option value={option.value} selected={option.value === value} lang={option.lang} dir={option.dir}>
              {option.label}
            </option>
          ))}
        </select>
      </div>
    </FieldFrame>
  )
}

function FieldFrame({ field, children }: { readonly field: FieldProps; readonly children: Child }) {
  const { t, id, label, hint, error, attributes } = field
  return (
    <div class={error === undefined ? 'kern-form-input field' : 'kern-form-input kern-form-input--error field'}>
      <label class="kern-label" for={id}>
        <LabelText t={t} label={label} optional={attributes?.required !== true} />
      </label>
      <Hint id={id}>{hint}</Hint>
      <FieldError t={t} id={id} error={error} />
      {children}
    </div>
  )
}

function Affix({ children }: { readonly children: string }) {
  return (
    <span class="input-group__affix" aria-hidden="true">
      {children}
    </span>
  )
}
