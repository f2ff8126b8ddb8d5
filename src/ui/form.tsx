import type { Child } from 'hono/jsx'
import type { Translator } from '#platform/i18n/index.ts'
import { Heading, type HeadingLevel } from '#ui/layout.tsx'

type NameAndValue = { readonly name: string; readonly value: string }

type FormProps = {
  readonly action: string
  readonly method?: 'post' | 'get' | undefined
  readonly id?: string | undefined
  readonly label?: string | undefined
  /** For forms with files. */
  readonly multipart?: boolean | undefined
  readonly hidden?: readonly NameAndValue[] | undefined
  readonly children: Child
}

/** A form that lets the server judge, so that every person gets the same sentences and none of the browser's bubbles. */
export function Form({ action, method = 'post', id, label, multipart, hidden = [], children }: FormProps) {
  return (
    <form
      class="form"
      action={action}
      method={method}
      id={id}
      aria-label={label}
      enctype={multipart === true ? 'multipart/form-data' : undefined}
      novalidate
    >
      {hidden.map((field) => (
        <HiddenField name={field.name} value={field.value} />
      ))}
      {children}
    </form>
  )
}

export function HiddenField({ name, value }: NameAndValue) {
  return <input type="hidden" name={name} value={value} />
}

type SummaryError = { readonly id: string; readonly text: string }

/**
 * Everything that keeps a form from going through, each line leading to its field. Takes the focus when the page
 * opens; stands right below the page's heading. Nothing at all without errors.
 */
export function ErrorSummary({ t, errors }: { readonly t: Translator; readonly errors: readonly SummaryError[] }) {
  if (errors.length === 0) return null
  return (
    <div class="error-summary" role="group" aria-labelledby="error-summary-title" tabindex={-1} autofocus>
      <h2 id="error-summary-title">{t('ui.errorSummary.title', { count: errors.length })}</h2>
      <p>{t('ui.errorSummary.text')}</p>
      <ul>
        {errors.map(({ id, text }) => (
          <li>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

type FieldsetProps = {
  readonly legend: string
  readonly hint?: Child
  readonly id?: string | undefined
  /** Makes the legend a heading of the page, for long forms. */
  readonly level?: HeadingLevel | undefined
  readonly children: Child
}

/** Fields that belong together under one name. */
export function Fieldset({ legend, hint, id, level, children }: FieldsetProps) {
  return (
    <fieldset class="kern-fieldset fieldset" id={id}>
      <legend class="fieldset__legend">
        {level === undefined ? legend : <Heading level={level}>{legend}</Heading>}
      </legend>
      {hint === undefined ? null : <p class="kern-hint">{hint}</p>}
      {children}
    </fieldset>
  )
}

/** The buttons at the end of a form: what happens first, the way out last. */
export function FormActions({ children }: { readonly children: Child }) {
  return <div class="form__actions row">{children}</div>
}
