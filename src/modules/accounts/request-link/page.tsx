import type { FormState } from '#kernel/form-state.ts'
import type { RequestContext } from '#platform/http/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Button } from '#ui/button.tsx'
import { FormActions } from '#ui/form.tsx'
import { PageHeading, Stack } from '#ui/layout.tsx'
import { forgottenAddress, requestLinkAddress } from '../addresses.ts'
import { Field, FormErrors, KeyedForm } from '../form-parts.tsx'
import { linkForm } from './form.ts'

type Props = { readonly ctx: RequestContext; readonly purpose: 'sign-in' | 'reset'; readonly state: FormState }

const prefix = 'accounts.link'

export function RequestLinkPage({ ctx, purpose, state }: Props) {
  const { t, lang } = ctx
  const signIn = purpose === 'sign-in'
  return (
    <Stack>
      <PageHeading
        title={t(signIn ? 'accounts.link.title' : 'accounts.forgotten.title')}
        lead={t(signIn ? 'accounts.link.lead' : 'accounts.forgotten.lead')}
      />
      <FormErrors t={t} state={state} prefix={prefix} />
      <KeyedForm ctx={ctx} action={(signIn ? requestLinkAddress : forgottenAddress).href(lang)}>
        <Field t={t} state={state} prefix={prefix} schema={linkForm} name="email" />
        <FormActions>
          <Button>{t('accounts.link.submit')}</Button>
        </FormActions>
      </KeyedForm>
    </Stack>
  )
}

export function AskedPage({ t }: { readonly t: Translator }) {
  return (
    <Stack>
      <PageHeading title={t('accounts.link.askedTitle')} lead={t('accounts.link.askedText')} />
      <p>{t('accounts.link.askedBrowser')}</p>
    </Stack>
  )
}
