import type { Child } from 'hono/jsx'
import type { Direction } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Icon } from '#ui/icon.tsx'
import { Hidden } from '#ui/layout.tsx'

/** What the schema of a form says about a field, as HTML knows it. */
export type FieldAttributes = {
  readonly required?: boolean | undefined
  readonly maxLength?: number | undefined
  readonly minLength?: number | undefined
  readonly min?: number | string | undefined
  readonly max?: number | string | undefined
  readonly step?: number | string | undefined
  readonly autocomplete?: string | undefined
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'url' | 'search' | undefined
  readonly type?:
    'text' | 'email' | 'tel' | 'url' | 'password' | 'date' | 'time' | 'number' | 'search' | 'file' | undefined
  readonly pattern?: string | undefined
  readonly rows?: number | undefined
  readonly dir?: Direction | 'auto' | undefined
  readonly lang?: string | undefined
  readonly accept?: string | undefined
  readonly readonly?: boolean | undefined
  /** Of a file field: several at once. */
  readonly multiple?: boolean | undefined
}

export type FieldProps = {
  readonly t: Translator
  readonly name: string
  readonly id: string
  readonly label: string
  readonly hint?: Child
  readonly error?: string | undefined
  readonly attributes?: FieldAttributes | undefined
}

export type Option = {
  readonly value: string
  readonly label: string
  readonly hint?: string | undefined
  readonly lang?: string | undefined
  readonly dir?: Direction | undefined
}

// Written out, because the style build looks for whole class names.
export const choiceClasses = { checkbox: 'kern-form-check__checkbox', radio: 'kern-form-check__radio' } as const

/** The ids of hint and error, for `aria-describedby`; absent where there is neither. */
export function describedBy({ id, hint, error }: Pick<FieldProps, 'id' | 'hint' | 'error'>): string | undefined {
  const ids = [hint === undefined ? [] : `${id}-hint`, error === undefined ? [] : `${id}-error`].flat()
  return ids.length === 0 ? undefined : ids.join(' ')
}

/** The attributes a text control, a text area and a select share. */
export function controlProps(field: FieldProps) {
  const { id, name, error, attributes = {} } = field
  return {
    id,
    name,
    required: attributes.required,
    autocomplete: attributes.autocomplete,
    lang: attributes.lang,
    dir: attributes.dir,
    'aria-invalid': error === undefined ? undefined : 'true',
    'aria-describedby': describedBy(field),
  } as const
}

type LabelTextProps = { readonly t: Translator; readonly label: string; readonly optional: boolean }

/** Required is the rule and goes unmarked; what may be left out says so in a word. */
export function LabelText({ t, label, optional }: LabelTextProps) {
  return (
    <>
      {label}
      {optional ? <span class="kern-label__optional"> ({t('ui.field.optional')})</span> : null}
    </>
  )
}

export function Hint({ id, children }: { readonly id: string; readonly children?: Child }) {
  if (children === undefined) return null
  return (
    <div class="kern-hint" id={`${id}-hint`}>
      {children}
    </div>
  )
}

type FieldErrorProps = { readonly t: Translator; readonly id: string; readonly error: string | undefined }

export function FieldError({ t, id, error }: FieldErrorProps) {
  if (error === undefined) return null
  return (
    <p class="kern-error" id={`${id}-error`}>
      <Icon name="danger" />
      <span>
        <Hidden>{t('ui.field.error')} </Hidden>
        {error}
      </span>
    </p>
  )
}
