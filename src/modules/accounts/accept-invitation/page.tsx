import type { FormState } from '#kernel/form-state.ts'
import type { RequestContext } from '#platform/http/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { DescriptionList } from '#ui/description-list.tsx'
import { FormActions } from '#ui/form.tsx'
import { Ltr, PageHeading, Stack } from '#ui/layout.tsx'
import {
  invitationAddress,
  passkeyAcceptAddress,
  passkeyAcceptOptionsAddress,
  signInAddress,
  signOutAddress,
} from '../addresses.ts'
import { Field, FormErrors, KeyedForm } from '../form-parts.tsx'
import type { Invitation } from '../invitations.ts'
import { PasskeyButton } from '../keep-passkeys/passkey-button.tsx'
import { roleWord } from '../role-words.ts'
import { acceptForm, acceptWithEmailForm, acceptWithPasskeyForm } from './form.ts'

/** `new`: no account yet. `sign-in`: there is one. `member`: its owner is here. `other-member`: somebody else is signed in. */
export type AcceptCase = {
  readonly kind: 'new' | 'sign-in' | 'member' | 'other-member'
  readonly invitation: Invitation
}

type Props = {
  readonly ctx: RequestContext
  readonly found: AcceptCase
  readonly state: FormState
  readonly token: string
}

const prefix = 'accounts.accept'

export function AcceptPage({ ctx, found, state, token }: Props) {
  const { t, lang } = ctx
  return (
    <Stack>
      <PageHeading title={t('accounts.accept.title')} lead={t('accounts.accept.lead')} />
      <FormErrors t={t} state={state} prefix={prefix} />
      <InvitationFacts t={t} invitation={found.invitation} />
      {found.kind === 'new' ? <NewAccount ctx={ctx} found={found} state={state} token={token} /> : null}
      {found.kind === 'sign-in' ? (
        <>
          <p>{t('accounts.accept.signInText')}</p>
          <FormActions>
            <ButtonLink href={signInAddress.href(lang, {}, { next: invitationAddress.href(lang, { token }) })}>
              {t('accounts.accept.signIn')}
            </ButtonLink>
          </FormActions>
        </>
      ) : null}
      {found.kind === 'member' ? (
        <KeyedForm ctx={ctx} action={invitationAddress.href(lang, { token })}>
          <Button>{t('accounts.accept.acceptRole')}</Button>
        </KeyedForm>
      ) : null}
      {found.kind === 'other-member' ? (
        <KeyedForm ctx={ctx} action={signOutAddress.href(lang)}>
          <p>{t('accounts.accept.otherMember')}</p>
          <Button look="secondary">{t('accounts.accept.signOut')}</Button>
        </KeyedForm>
      ) : null}
    </Stack>
  )
}

function InvitationFacts({ t, invitation }: { readonly t: Translator; readonly invitation: Invitation }) {
  const { email, profileName, role, expiresAt } = invitation
  return (
    <DescriptionList
      items={[
        { term: t('accounts.accept.role'), details: roleWord(t, role) },
        ...(profileName === null ? [] : [{ term: t('accounts.accept.profile'), details: profileName }]),
        ...(email === null ? [] : [{ term: t('accounts.accept.address'), details: <Ltr>{email}</Ltr> }]),
        { term: t('accounts.accept.until'), details: t.date(expiresAt) },
      ]}
    />
  )
}

function NewAccount({ ctx, found, state, token }: Props) {
  const { t, lang } = ctx
  const withEmail = found.invitation.email === null
  const shared = { t, state, prefix, schema: withEmail ? acceptWithEmailForm : acceptForm }
  const names = { t, state: { ...state, errors: [] }, prefix, schema: acceptWithPasskeyForm }
  return (
    <>
      <h2>{t('accounts.accept.byPassword')}</h2>
      <KeyedForm ctx={ctx} action={invitationAddress.href(lang, { token })}>
        <Field {...shared} name="givenName" />
        <Field {...shared} name="familyName" />
        {withEmail ? <Field {...shared} name="email" /> : null}
        <Field {...shared} name="password" />
        <FormActions>
          <Button>{t('accounts.accept.submit')}</Button>
        </FormActions>
      </KeyedForm>
      <h2>{t('accounts.accept.byPasskey')}</h2>
      <PasskeyButton
        t={t}
        ceremony="create"
        label={t('accounts.passkey.create')}
        options={passkeyAcceptOptionsAddress.href(lang, { token })}
        verify={passkeyAcceptAddress.href(lang, { token })}
      >
        <Field {...names} idPrefix="passkey-" name="givenName" />
        <Field {...names} idPrefix="passkey-" name="familyName" />
        {withEmail ? <Field {...names} idPrefix="passkey-" name="email" /> : null}
      </PasskeyButton>
    </>
  )
}

export function ClosedPage({ t }: { readonly t: Translator }) {
  return <PageHeading title={t('accounts.accept.closedTitle')} lead={t('accounts.accept.closedText')} />
}
