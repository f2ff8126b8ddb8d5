import type { FormState } from '#kernel/form-state.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { FormActions } from '#ui/form.tsx'
import { Ltr, PageHeading, Stack } from '#ui/layout.tsx'
import { QrCode } from '#ui/qr-code.tsx'
import { passkeyAddOptionsAddress, addPasskeyAddress } from '../addresses.ts'
import { Field, FormErrors, KeyedForm } from '../form-parts.tsx'
import { NewPasskey } from '../keep-passkeys/new-passkey.tsx'
import { appForm } from './form.ts'

type Props = {
  readonly ctx: RequestContext
  readonly offer: { readonly secret: string; readonly sealed: string; readonly href: string }
  readonly state: FormState
  readonly action: string
  /** True for people whose roles wait for a second factor: they may as well take a passkey. */
  readonly required: boolean
}

const prefix = 'accounts.app'

export function AppPage({ ctx, offer, state, action, required }: Props) {
  const { t, lang } = ctx
  return (
    <Stack>
      <PageHeading
        title={t('accounts.app.title')}
        lead={t(required ? 'accounts.app.leadRequired' : 'accounts.app.lead')}
      />
      <FormErrors t={t} state={state} prefix={prefix} />
      {required ? (
        <>
          <h2>{t('accounts.app.orPasskey')}</h2>
          <NewPasskey t={t} options={passkeyAddOptionsAddress.href(lang)} verify={addPasskeyAddress.href(lang)} />
          <h2>{t('accounts.app.byApp')}</h2>
        </>
      ) : null}
      <QrCode text={offer.href} />
      <ol>
        <li>{t('accounts.app.step1')}</li>
        <li>
          {t('accounts.app.step2')}{' '}
          <strong>
            <Ltr>{inGroups(offer.secret)}</Ltr>
          </strong>
          <br />
          <a href={offer.href}>{t('accounts.app.open')}</a>
        </li>
        <li>{t('accounts.app.step3')}</li>
      </ol>
      <KeyedForm ctx={ctx} action={action} hidden={[{ name: 'sealed', value: offer.sealed }]}>
        <Field t={t} state={state} prefix={prefix} schema={appForm} name="code" />
        <FormActions>
          <Button>{t('accounts.app.submit')}</Button>
        </FormActions>
      </KeyedForm>
    </Stack>
  )
}

function inGroups(secret: string): string {
  return secret.match(/.{1,4}/g)?.join(' ') ?? secret
}
