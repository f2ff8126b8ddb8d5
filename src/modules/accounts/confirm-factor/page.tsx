import type { FormState } from '#kernel/form-state.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { FormActions } from '#ui/form.tsx'
import { PageHeading, Stack } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { confirmAddress, passkeySignInAddress, passkeySignInOptionsAddress, signOutAddress } from '../addresses.ts'
import { Field, FormErrors, KeyedForm } from '../form-parts.tsx'
import { PasskeyButton } from '../keep-passkeys/passkey-button.tsx'
import { codeForm, passwordAgainForm } from './form.ts'

type Props = {
  readonly ctx: RequestContext
  readonly ways: { readonly code: boolean; readonly passkey: boolean; readonly password: boolean }
  readonly state: FormState
  readonly next: string
}

const prefix = 'accounts.confirm'

export function ConfirmPage({ ctx, ways, state, next }: Props) {
  const { t, lang } = ctx
  const action = confirmAddress.href(lang, {}, { next })
  const byPassword = !ways.code && !ways.passkey
  return (
    <Stack>
      <PageHeading title={t('accounts.confirm.title')} lead={t('accounts.confirm.lead')} />
      <FormErrors t={t} state={state} prefix={prefix} />
      {ways.passkey ? (
        <PasskeyButton
          t={t}
          ceremony="get"
          label={t('accounts.passkey.confirm')}
          options={passkeySignInOptionsAddress.href(lang)}
          verify={passkeySignInAddress.href(lang, {}, { next })}
          look={ways.code ? 'secondary' : 'primary'}
        />
      ) : null}
      {ways.code ? (
        <KeyedForm ctx={ctx} action={action}>
          <Field t={t} state={state} prefix={prefix} schema={codeForm} name="code" />
          <FormActions>
            <Button>{t('accounts.confirm.submit')}</Button>
          </FormActions>
        </KeyedForm>
      ) : null}
      {byPassword && ways.password ? (
        <KeyedForm ctx={ctx} action={action}>
          <Field t={t} state={state} prefix={prefix} schema={passwordAgainForm} name="password" />
          <FormActions>
            <Button>{t('accounts.confirm.submit')}</Button>
          </FormActions>
        </KeyedForm>
      ) : null}
      {byPassword && !ways.password ? (
        <Notice t={t} kind="info">
          {t('accounts.confirm.signInAgain')}
        </Notice>
      ) : null}
      <KeyedForm ctx={ctx} action={signOutAddress.href(lang)}>
        <Button look="tertiary">{t('accounts.confirm.signOut')}</Button>
      </KeyedForm>
    </Stack>
  )
}
