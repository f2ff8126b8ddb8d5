import type { Child } from 'hono/jsx'
import type { FormState } from '#kernel/form-state.ts'
import { control, errorLines, type Field as SchemaField, type FormSchema } from '#platform/forms/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { confirmAddress, securityAddress } from './addresses.ts'

type Named = { readonly t: Translator; readonly state: FormState; readonly prefix: string }

/** The error summary of a form whose texts stand below `prefix`. */
export function FormErrors({ t, state, prefix }: Named) {
  return <ErrorSummary t={t} errors={errorLines(state, t, prefix)} />
}

type AnyForm = FormSchema<Readonly<Record<string, SchemaField<unknown>>>>
type FieldProps = Named & {
  readonly schema: AnyForm
  readonly name: string
  /** Tells the same field of two forms on one page apart. */
  readonly idPrefix?: string
}

/** One line of a form. Secrets never go back to the browser. */
export function Field({ t, state, prefix, schema, name, idPrefix = '' }: FieldProps) {
  const props = control(schema, state, t, prefix, name)
  return (
    <TextField
      t={t}
      {...props}
      id={`${idPrefix}${props.id}`}
      value={props.attributes.type === 'password' ? '' : props.value}
    />
  )
}

type KeyedFormProps = {
  readonly ctx: Pick<RequestContext, 'formKey'>
  readonly action: string
  readonly hidden?: readonly { readonly name: string; readonly value: string }[]
  readonly label?: string
  readonly children: Child
}

/** A form with its one-time key. */
export function KeyedForm({ ctx, action, hidden = [], label, children }: KeyedFormProps) {
  return (
    <Form action={action} label={label} hidden={[{ name: '_key', value: ctx.formKey }, ...hidden]}>
      {children}
    </Form>
  )
}

/** Asks to show the factor in a tab of its own, so that the form behind it keeps what was typed. */
export function ConfirmFirst({ ctx }: { readonly ctx: Pick<RequestContext, 't' | 'lang'> }) {
  const { t, lang } = ctx
  return (
    <Notice t={t} kind="warning" role="alert" title={t('accounts.confirmFirst.title')}>
      <p>{t('accounts.confirmFirst.text')}</p>
      <p>
        <a href={confirmAddress.href(lang, {}, { next: securityAddress.href(lang) })} target="_blank" rel="noopener">
          {t('accounts.confirmFirst.link')}
        </a>
      </p>
    </Notice>
  )
}
