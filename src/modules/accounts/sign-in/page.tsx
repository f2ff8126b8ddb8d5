import type { FormState } from '#kernel/form-state.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { FormActions } from '#ui/form.tsx'
import { PageHeading, Stack } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import {
  forgottenAddress,
  memberStart,
  passkeySignInAddress,
  passkeySignInOptionsAddress,
  requestLinkAddress,
  signInAddress,
} from '../addresses.ts'
import { Field, FormErrors, KeyedForm } from '../form-parts.tsx'
import { PasskeyButton } from '../keep-passkeys/passkey-button.tsx'
import { signInForm } from './form.ts'

type Props = {
  readonly ctx: RequestContext
  readonly state: FormState
  readonly next: string | undefined
  readonly notice: 'passwort' | 'abgemeldet' | undefined
}

const prefix = 'accounts.signIn'

export function SignInPage({ ctx, state, next, notice }: Props) {
  const { t, lang } = ctx
  const shared = { t, state, prefix, schema: signInForm }
  return (
    <Stack>
      <PageHeading title={t('accounts.signIn.title')} lead={t('accounts.signIn.lead')} />
      {notice === 'passwort' ? (
        <Notice t={t} kind="success" role="status">
          {t('accounts.signIn.passwordChanged')}
        </Notice>
      ) : null}
      {notice === 'abgemeldet' ? (
        <Notice t={t} kind="success" role="status">
          {t('accounts.signIn.signedOut')}
        </Notice>
      ) : null}
      <FormErrors t={t} state={state} prefix={prefix} />
      <KeyedForm ctx={ctx} action={signInAddress.href(lang, {}, { next })} label={t('accounts.signIn.title')}>
        <Field {...shared} name="email" />
        <Field {...shared} name="password" />
        <FormActions>
          <Button>{t('accounts.signIn.submit')}</Button>
        </FormActions>
      </KeyedForm>
      <h2>{t('accounts.signIn.otherWays')}</h2>
      <PasskeyButton
        t={t}
        ceremony="get"
        label={t('accounts.passkey.signIn')}
        options={passkeySignInOptionsAddress.href(lang)}
        verify={passkeySignInAddress.href(lang, {}, { next: next ?? memberStart.href(lang) })}
      />
      <ul>
        <li>
          <a href={requestLinkAddress.href(lang)}>{t('accounts.signIn.byLink')}</a>
        </li>
        <li>
          <a href={forgottenAddress.href(lang)}>{t('accounts.signIn.forgotten')}</a>
        </li>
      </ul>
    </Stack>
  )
}
