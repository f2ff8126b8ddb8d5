import type { Child } from 'hono/jsx'
import type { Translator } from '#platform/i18n/index.ts'
import { Button } from '#ui/button.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'

type ConfirmationPageProps = {
  readonly t: Translator
  readonly formKey: string
  readonly title: string
  /** What it is about. */
  readonly kicker?: string | undefined
  readonly lead: string
  readonly action: string
  readonly submit: string
  readonly backHref: string
  /** Why it did not go through. */
  readonly refusal?: string | undefined
  readonly children?: Child
}

/** Asks once more before something is shown, taken back or removed. */
export function ConfirmationPage(props: ConfirmationPageProps) {
  const { t, formKey, title, kicker, lead, action, submit, backHref, refusal, children } = props
  return (
    <>
      <PageHeading title={title} kicker={kicker} lead={lead} />
      {refusal === undefined ? null : (
        <Notice t={t} kind="danger" role="alert">
          {refusal}
        </Notice>
      )}
      {children}
      <Form action={action} hidden={[{ name: '_key', value: formKey }]}>
        <FormActions>
          <Button>{submit}</Button>
          <a href={backHref}>{t('ui.cancel')}</a>
        </FormActions>
      </Form>
    </>
  )
}
