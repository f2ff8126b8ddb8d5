import { type FormState } from '#kernel/form-state.ts'
import { control, defineForm, errorLines, longText } from '#platform/forms/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Button } from '#ui/button.tsx'
import { TextArea } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'

/** A reason in the team's own words. */
export const reasonForm = defineForm({ reason: longText({ max: 300, minLength: 3, required: true }) })

/** The same where nobody has to say why. */
export const noteForm = defineForm({ reason: longText({ max: 300 }) })

type ReasonPageProps = {
  readonly form?: typeof reasonForm
  readonly t: Translator
  readonly formKey: string
  readonly state: FormState
  readonly title: string
  readonly kicker: string
  readonly lead: string
  readonly action: string
  readonly submit: string
  readonly backHref: string
}

/** Asks for the reason before something is done by hand. */
export function ReasonPage({
  form = reasonForm,
  t,
  formKey,
  state,
  title,
  kicker,
  lead,
  action,
  submit,
  backHref,
}: ReasonPageProps) {
  const reason = control(form, state, t, 'events.reason', 'reason')
  return (
    <>
      <PageHeading title={title} kicker={kicker} lead={lead} />
      <ErrorSummary t={t} errors={errorLines(state, t, 'events.reason')} />
      <Form action={action} hidden={[{ name: '_key', value: formKey }]}>
        <TextArea {...reason} t={t} attributes={{ ...reason.attributes, rows: 3 }} />
        <FormActions>
          <Button>{submit}</Button>
          <a href={backHref}>{t('events.cancel')}</a>
        </FormActions>
      </Form>
    </>
  )
}
