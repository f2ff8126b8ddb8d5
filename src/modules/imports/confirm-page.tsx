import type { Child } from 'hono/jsx'
import type { Translator } from '#platform/i18n/index.ts'
import { Button } from '#ui/button.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'

type ConfirmProps = {
  readonly t: Translator
  readonly title: string
  readonly lead: string
  readonly action: string
  readonly formKey: string
  readonly submit: string
  readonly back: string
  readonly children?: Child
}

/** Asks once more before something that is not easily got back. */
export function ConfirmPage({ t, title, lead, action, formKey, submit, back, children }: ConfirmProps) {
  return (
    <>
      <PageHeading title={title} lead={lead} />
      {children}
      <Form action={action} hidden={[{ name: '_key', value: formKey }]}>
        <FormActions>
          <Button>{submit}</Button>
          <a href={back}>{t('imports.cancel')}</a>
        </FormActions>
      </Form>
    </>
  )
}
