import type { FormState } from '#kernel/form-state.ts'
import { control } from '#platform/forms/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import type { ProfileHead, RoleHolder } from '#modules/organisations/index.ts'
import { Button } from '#ui/button.tsx'
import { Radios } from '#ui/choices.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { FormActions } from '#ui/form.tsx'
import { Ltr, PageHeading, Row, Stack } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { endRoleAddress, inviteAddress, openInvitationAddress } from '../addresses.ts'
import { ConfirmFirst, Field, FormErrors, KeyedForm } from '../form-parts.tsx'
import type { OpenInvitation } from '../invitations.ts'
import { kindWord, roleWord } from '../role-words.ts'
import { inviteForm, keeperKind } from './form.ts'

const notices = ['eingeladen', 'zurueckgezogen', 'beendet', 'nicht-mehr-offen', 'bestaetigen'] as const
type InviteNotice = (typeof notices)[number]

export function isInviteNotice(text: string | null): text is InviteNotice {
  return notices.some((notice) => notice === text)
}

type Props = {
  readonly ctx: RequestContext
  readonly found: {
    readonly profile: ProfileHead
    readonly holders: readonly RoleHolder[]
    readonly invitations: readonly OpenInvitation[]
  }
  readonly state: FormState
  readonly notice: InviteNotice | undefined
}

const prefix = 'accounts.invite'

export function InvitePage({ ctx, found, state, notice }: Props) {
  const { t, lang } = ctx
  const { profile, holders, invitations } = found
  const params = { profileId: profile.id }
  const shared = { t, state, prefix, schema: inviteForm }
  return (
    <Stack>
      <PageHeading title={t('accounts.invite.title')} kicker={profile.name} lead={t('accounts.invite.lead')} />
      {notice === 'bestaetigen' ? <ConfirmFirst ctx={ctx} /> : null}
      {notice === undefined || notice === 'bestaetigen' ? null : (
        <Notice t={t} kind={notice === 'nicht-mehr-offen' ? 'warning' : 'success'} role="status">
          {t(`accounts.invite.notice.${notice}`)}
        </Notice>
      )}
      <FormErrors t={t} state={state} prefix={prefix} />
      <KeyedForm ctx={ctx} action={inviteAddress.href(lang, params)} label={t('accounts.invite.title')}>
        <Field {...shared} name="givenName" />
        <Field {...shared} name="familyName" />
        <Field {...shared} name="email" />
        <Radios
          t={t}
          {...control(inviteForm, state, t, prefix, 'kind')}
          options={[keeperKind(profile.kind)].map((kind) => ({
            value: kind,
            label: kindWord(t, kind),
          }))}
        />
        <Radios
          t={t}
          {...control(inviteForm, state, t, prefix, 'language')}
          options={(['de', 'en'] as const).map((value) => ({ value, label: t(`accounts.language.${value}`) }))}
        />
        <FormActions>
          <Button>{t('accounts.invite.submit')}</Button>
        </FormActions>
      </KeyedForm>
      <h2>{t('accounts.invite.open')}</h2>
      <OpenInvitations
        ctx={ctx}
        invitations={invitations}
        actionOf={(id) => openInvitationAddress.href(lang, { ...params, invitationId: id })}
      />
      <h2>{t('accounts.invite.holders')}</h2>
      {holders.length === 0 ? (
        <p>{t('accounts.invite.noHolders')}</p>
      ) : (
        <DataTable
          id="holders"
          caption={t('accounts.invite.holders')}
          hideCaption
          rows={holders}
          columns={[
            { label: t('accounts.invite.name'), cell: ({ name }) => name ?? '', rowHeader: true },
            { label: t('accounts.invite.role'), cell: ({ kind }) => kindWord(t, kind) },
            {
              label: t('accounts.invite.since'),
              cell: ({ startsOn }) => t.day(startsOn, 'short'),
            },
            {
              label: t('accounts.actions'),
              kind: 'actions',
              cell: ({ grantId, name, kind }) => (
                <KeyedForm
                  ctx={ctx}
                  action={endRoleAddress.href(lang, params)}
                  hidden={[{ name: 'rolle', value: grantId }]}
                  label={`${kindWord(t, kind)}: ${t('accounts.invite.end', { name: name ?? '' })}`}
                >
                  <Button look="tertiary">{t('accounts.invite.end', { name: name ?? '' })}</Button>
                </KeyedForm>
              ),
            },
          ]}
        />
      )}
    </Stack>
  )
}

type InvitationsProps = {
  readonly ctx: RequestContext
  readonly invitations: readonly OpenInvitation[]
  readonly actionOf: (id: string) => string
}

/** Invitations nobody accepted yet, each with its two buttons. */
export function OpenInvitations({ ctx, invitations, actionOf }: InvitationsProps) {
  const { t } = ctx
  if (invitations.length === 0) return <p>{t('accounts.invite.noOpen')}</p>
  return (
    <DataTable
      id="invitations"
      caption={t('accounts.invite.open')}
      hideCaption
      rows={invitations}
      columns={[
        {
          label: t('accounts.invite.name'),
          cell: ({ givenName, familyName }) => `${givenName} ${familyName}`,
          rowHeader: true,
        },
        { label: t('accounts.invite.address'), cell: ({ email }) => <Ltr>{email}</Ltr> },
        { label: t('accounts.invite.role'), cell: ({ role }) => roleWord(t, role) },
        { label: t('accounts.invite.until'), cell: ({ expiresAt }) => t.date(expiresAt, 'short') },
        {
          label: t('accounts.actions'),
          kind: 'actions',
          cell: (invitation) => (
            <Row>
              <OnInvitation ctx={ctx} invitation={invitation} actionOf={actionOf} act="erneut" />
              <OnInvitation ctx={ctx} invitation={invitation} actionOf={actionOf} act="zurueck" />
            </Row>
          ),
        },
      ]}
    />
  )
}

type OnInvitationProps = Pick<InvitationsProps, 'ctx' | 'actionOf'> & {
  readonly invitation: OpenInvitation
  readonly act: 'erneut' | 'zurueck'
}

function OnInvitation({ ctx, invitation, actionOf, act }: OnInvitationProps) {
  const { id, givenName, familyName } = invitation
  const label = ctx.t(act === 'erneut' ? 'accounts.invite.again' : 'accounts.invite.revoke', { name: givenName })
  return (
    <KeyedForm
      ctx={ctx}
      action={actionOf(id)}
      hidden={[{ name: 'was', value: act }]}
      label={`${givenName} ${familyName}: ${label}`}
    >
      <Button look="tertiary">{label}</Button>
    </KeyedForm>
  )
}
