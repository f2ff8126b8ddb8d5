import type { FormState } from '#kernel/form-state.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { FormActions } from '#ui/form.tsx'
import { PageHeading, Stack } from '#ui/layout.tsx'
import { Field, FormErrors, KeyedForm } from './form-parts.tsx'
import { newPasswordForm } from './new-password.ts'

type Props = {
  readonly ctx: RequestContext
  readonly state: FormState
  readonly action: string
  readonly title: string
  readonly lead: string
}

const prefix = 'accounts.newPassword'

/** Asks for a new password; after a link, from the security page, and in a recovery. */
export function NewPasswordPage({ ctx, state, action, title, lead }: Props) {
  const { t } = ctx
  return (
    <Stack>
      <PageHeading title={title} lead={lead} />
      <FormErrors t={t} state={state} prefix={prefix} />
      <KeyedForm ctx={ctx} action={action}>
        <Field t={t} state={state} prefix={prefix} schema={newPasswordForm} name="password" />
        <FormActions>
          <Button>{t('accounts.newPassword.submit')}</Button>
        </FormActions>
      </KeyedForm>
    </Stack>
  )
}
