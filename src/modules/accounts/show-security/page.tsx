import type { RequestContext } from '#platform/http/index.ts'
import type { Id } from '#kernel/id.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { DescriptionList } from '#ui/description-list.tsx'
import { Ltr, PageHeading, Row, Stack } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import type { Account } from '../account.ts'
import {
  addPasskeyAddress,
  appAddress,
  emailAddress,
  endSessionsAddress,
  passkeyAddOptionsAddress,
  passwordAddress,
  recoveryCodesAddress,
  removePasskeyAddress,
} from '../addresses.ts'
import { KeyedForm } from '../form-parts.tsx'
import { NewPasskey } from '../keep-passkeys/new-passkey.tsx'
import type { KnownPasskey } from '../passkeys.ts'
import type { SessionLine } from '../sessions.ts'

export type Security = {
  readonly account: Account
  readonly passkeys: readonly KnownPasskey[]
  readonly recoveryCodes: number
  readonly sessions: readonly SessionLine[]
  readonly here: Id<'session'>
}

const notices = ['passwort', 'passkey', 'entfernt', 'letzter', 'beendet', 'e-mail'] as const
type SecurityNotice = (typeof notices)[number]

export function isSecurityNotice(text: string | null): text is SecurityNotice {
  return notices.some((notice) => notice === text)
}

type Props = { readonly ctx: RequestContext; readonly security: Security; readonly notice: SecurityNotice | undefined }

export function SecurityPage({ ctx, security, notice }: Props) {
  const { t, lang } = ctx
  const { account, recoveryCodes } = security
  return (
    <Stack>
      <PageHeading title={t('accounts.security.title')} lead={t('accounts.security.lead')} />
      {notice === undefined ? null : (
        <Notice t={t} kind={notice === 'letzter' ? 'warning' : 'success'} role="status">
          {t(`accounts.security.notice.${notice}`)}
        </Notice>
      )}
      <DescriptionList
        items={[
          { term: t('accounts.security.email'), details: <Ltr>{account.email}</Ltr> },
          {
            term: t('accounts.security.password'),
            details: t(account.passwordHash === null ? 'accounts.security.notSet' : 'accounts.security.set'),
          },
          {
            term: t('accounts.security.app'),
            details: t(account.hasApp ? 'accounts.security.set' : 'accounts.security.notSet'),
          },
          {
            term: t('accounts.security.recoveryCodes'),
            details: t('accounts.security.recoveryCodesLeft', { count: recoveryCodes }),
          },
        ]}
      />
      <Row>
        <ButtonLink look="secondary" href={passwordAddress.href(lang)}>
          {t('accounts.security.changePassword')}
        </ButtonLink>
        <ButtonLink look="secondary" href={appAddress.href(lang)}>
          {t(account.hasApp ? 'accounts.security.replaceApp' : 'accounts.security.setUpApp')}
        </ButtonLink>
        {account.hasApp || account.hasPasskey ? (
          <ButtonLink look="secondary" href={recoveryCodesAddress.href(lang)}>
            {t('accounts.security.renewCodes')}
          </ButtonLink>
        ) : null}
        <ButtonLink look="secondary" href={emailAddress.href(lang)}>
          {t('accounts.security.changeEmail')}
        </ButtonLink>
      </Row>
      <h2>{t('accounts.security.passkeys')}</h2>
      <p>{t('accounts.security.passkeysText')}</p>
      <Passkeys ctx={ctx} security={security} />
      <NewPasskey t={t} options={passkeyAddOptionsAddress.href(lang)} verify={addPasskeyAddress.href(lang)} />
      <h2>{t('accounts.security.sessions')}</h2>
      <Sessions ctx={ctx} security={security} />
      {security.sessions.length < 2 ? null : (
        <KeyedForm ctx={ctx} action={endSessionsAddress.href(lang)} label={t('accounts.security.endOthers')}>
          <Button look="secondary">{t('accounts.security.endOthers')}</Button>
        </KeyedForm>
      )}
    </Stack>
  )
}

type PartProps = Omit<Props, 'notice'>

function Passkeys({ ctx, security }: PartProps) {
  const { t, lang } = ctx
  if (security.passkeys.length === 0) return <p>{t('accounts.security.noPasskeys')}</p>
  return (
    <DataTable
      id="passkeys"
      caption={t('accounts.security.passkeys')}
      hideCaption
      rows={security.passkeys}
      columns={[
        { label: t('accounts.security.name'), cell: ({ name }) => name, rowHeader: true },
        { label: t('accounts.security.added'), cell: ({ createdAt }) => t.date(createdAt, 'short') },
        {
          label: t('accounts.security.lastUsed'),
          cell: ({ lastUsedAt }) => (lastUsedAt === null ? '' : t.date(lastUsedAt, 'short')),
        },
        {
          label: t('accounts.actions'),
          kind: 'actions',
          cell: ({ id, name }) => (
            <KeyedForm
              ctx={ctx}
              action={removePasskeyAddress.href(lang)}
              hidden={[{ name: 'passkey', value: id }]}
              label={name}
            >
              <Button look="tertiary">{t('accounts.security.removePasskey', { name })}</Button>
            </KeyedForm>
          ),
        },
      ]}
    />
  )
}

function Sessions({ ctx, security }: PartProps) {
  const { t, lang } = ctx
  return (
    <DataTable
      id="sessions"
      caption={t('accounts.security.sessions')}
      hideCaption
      rows={security.sessions}
      columns={[
        {
          label: t('accounts.security.device'),
          cell: (session) =>
            session.id === security.here
              ? t('accounts.security.hereMark', { device: deviceWords(t, session) })
              : deviceWords(t, session),
          rowHeader: true,
        },
        { label: t('accounts.security.since'), cell: ({ createdAt }) => t.date(createdAt, 'short') },
        { label: t('accounts.security.lastSeen'), cell: ({ lastSeenAt }) => t.date(lastSeenAt, 'short') },
        {
          label: t('accounts.actions'),
          kind: 'actions',
          cell: (session) =>
            session.id === security.here ? (
              ''
            ) : (
              <KeyedForm
                ctx={ctx}
                action={endSessionsAddress.href(lang)}
                hidden={[{ name: 'session', value: session.id }]}
                // Somebody may be signed in twice with the same device on the same day.
                label={`${security.sessions.indexOf(session) + 1}: ${deviceWords(t, session)}, ${t.date(session.createdAt, 'short')}`}
              >
                <Button look="tertiary">
                  {t('accounts.security.endSession', { device: deviceWords(t, session) })}
                </Button>
              </KeyedForm>
            ),
        },
      ]}
    />
  )
}

function deviceWords(t: Translator, { browser, system }: SessionLine): string {
  if (browser === '' && system === '') return t('accounts.device.unknown')
  return browser === '' || system === '' ? browser + system : t('accounts.device', { browser, system })
}
