import type { Child } from 'hono/jsx'
import type { FormState } from '#kernel/form-state.ts'
import { control, errorLines, type FormSchema } from '#platform/forms/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form } from '#ui/form.tsx'

type Named = { readonly t: Translator; readonly state: FormState; readonly prefix: string }

/** The error summary of a form whose texts stand below `prefix`. */
export function FormErrors({ t, state, prefix }: Named) {
  return <ErrorSummary t={t} errors={errorLines(state, t, prefix).map(({ href, text }) => ({ id: href.slice(1), text }))} />
}

type FieldProps<Schema> = Named & { readonly schema: Schema; readonly name: string }

/** One line of a form. Secrets never go back to the browser. */
export function Field<Schema extends FormSchema<Record<string, never>>>({ t, state, prefix, schema, name }: FieldProps<Schema>) {
  const props = control(schema, state, t, prefix, name)
  return <TextField t={t} {...props} value={props.attributes.type === 'password' ? '' : props.value} />
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
