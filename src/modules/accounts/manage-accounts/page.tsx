import type { FormState } from '#kernel/form-state.ts'
import { control } from '#platform/forms/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { Radios } from '#ui/choices.tsx'
import { SelectField, TextField } from '#ui/fields.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { PageHeading, Stack } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { accountsAddress, operatorInvitationAddress } from '../addresses.ts'
import { ConfirmFirst, Field, FormErrors, KeyedForm } from '../form-parts.tsx'
import type { OpenInvitation } from '../invitations.ts'
import { inviteStaffForm, plainRoles } from '../invite-role-holder/form.ts'
import { OpenInvitations } from '../invite-role-holder/page.tsx'
import { AccountTable } from './account-table.tsx'
import type { AccountLine } from './accounts.queries.ts'

const notices = [
  'bestaetigen',
  'eingeladen',
  'zurueckgezogen',
  'gesperrt',
  'geoeffnet',
  'abgemeldet',
  'wiederherstellung',
  'rolle-gegeben',
  'rolle-beendet',
  'nicht-moeglich',
] as const
export type AccountsNotice = (typeof notices)[number]

export function isAccountsNotice(text: string | null): text is AccountsNotice {
  return notices.some((notice) => notice === text)
}

type Props = {
  readonly ctx: RequestContext
  readonly found: {
    readonly lines: readonly AccountLine[]
    readonly more: boolean
    readonly invitations: readonly OpenInvitation[]
    readonly search: string
    readonly page: number
  }
  readonly state: FormState
  readonly notice: AccountsNotice | undefined
}

const prefix = 'accounts.invite'

export function AccountsPage({ ctx, found, state, notice }: Props) {
  const { t, lang } = ctx
  const pageHref = (page: number) => accountsAddress.href(lang, {}, { suche: found.search, seite: page })
  return (
    <Stack>
      <PageHeading title={t('accounts.accounts.title')} lead={t('accounts.accounts.lead')} />
      {notice === 'bestaetigen' ? <ConfirmFirst ctx={ctx} /> : null}
      {notice === undefined || notice === 'bestaetigen' ? null : (
        <Notice t={t} kind={notice === 'nicht-moeglich' ? 'warning' : 'success'} role="status">
          {t(`accounts.accounts.notice.${notice}`)}
        </Notice>
      )}
      <FormErrors t={t} state={state} prefix={prefix} />
      <Form action={accountsAddress.href(lang)} method="get" label={t('accounts.accounts.search')}>
        <TextField
          t={t}
          id="suche"
          name="suche"
          label={t('accounts.accounts.search')}
          value={found.search}
          attributes={{ type: 'search', required: true, maxLength: 80 }}
        />
        <Button look="secondary">{t('accounts.accounts.searchSubmit')}</Button>
      </Form>
      {found.lines.length === 0 ? <p>{t('accounts.accounts.none')}</p> : <AccountTable ctx={ctx} lines={found.lines} />}
      <Pagination
        t={t}
        previous={found.page > 1 ? pageHref(found.page - 1) : undefined}
        next={found.more ? pageHref(found.page + 1) : undefined}
      />
      <h2>{t('accounts.accounts.invite')}</h2>
      <InviteForm ctx={ctx} state={state} />
      <h2>{t('accounts.invite.open')}</h2>
      <OpenInvitations
        ctx={ctx}
        invitations={found.invitations}
        actionOf={(id) => operatorInvitationAddress.href(lang, {}, { id })}
      />
    </Stack>
  )
}

function InviteForm({ ctx, state }: Pick<Props, 'ctx' | 'state'>) {
  const { t, lang } = ctx
  const shared = { t, state, prefix, schema: inviteStaffForm }
  return (
    <KeyedForm ctx={ctx} action={accountsAddress.href(lang)}>
      <Field {...shared} name="givenName" />
      <Field {...shared} name="familyName" />
      <Field {...shared} name="email" />
      <SelectField
        t={t}
        {...control(inviteStaffForm, state, t, prefix, 'kind')}
        emptyLabel={t('accounts.invite.choose')}
        options={plainRoles.map((role) => ({ value: role, label: t(`accounts.plainRole.${role}`) }))}
      />
      <Radios
        t={t}
        {...control(inviteStaffForm, state, t, prefix, 'language')}
        options={(['de', 'en'] as const).map((value) => ({ value, label: t(`accounts.language.${value}`) }))}
      />
      <FormActions>
        <Button>{t('accounts.invite.submit')}</Button>
      </FormActions>
    </KeyedForm>
  )
}
