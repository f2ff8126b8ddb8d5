import type { RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { SelectField } from '#ui/fields.tsx'
import { Ltr, Stack } from '#ui/layout.tsx'
import { changeAccountAddress } from '../addresses.ts'
import { KeyedForm } from '../form-parts.tsx'
import { plainRoles } from '../invite-role-holder/form.ts'
import { kindWord } from '../role-words.ts'
import type { AccountLine } from './accounts.queries.ts'

type Props = { readonly ctx: RequestContext; readonly lines: readonly AccountLine[] }

export function AccountTable({ ctx, lines }: Props) {
  const { t } = ctx
  return (
    <DataTable
      id="accounts"
      caption={t('accounts.accounts.title')}
      hideCaption
      dense
      rows={lines}
      columns={[
        { label: t('accounts.invite.name'), cell: ({ name }) => name, rowHeader: true },
        { label: t('accounts.invite.address'), cell: ({ email }) => <Ltr>{email}</Ltr> },
        { label: t('accounts.accounts.state'), cell: ({ state }) => t(`accounts.accounts.state.${state}`) },
        { label: t('accounts.accounts.sessions'), kind: 'number', cell: ({ sessions }) => t.number(sessions) },
        { label: t('accounts.accounts.roles'), cell: (line) => <Roles ctx={ctx} line={line} /> },
        { label: t('accounts.actions'), kind: 'actions', cell: (line) => <Actions ctx={ctx} line={line} /> },
      ]}
    />
  )
}

type LineProps = { readonly ctx: RequestContext; readonly line: AccountLine }

/** Roles of profiles are ended on the profile's page, where the centre sees what hangs on them. */
function Roles({ ctx, line }: LineProps) {
  const { t } = ctx
  return (
    <ul>
      {line.roles.map(({ grantId, kind }) => (
        <li>
          {kindWord(t, kind)}
          {kind === 'project-coordinator' || kind === 'association-board' ? null : (
            <Act
              ctx={ctx}
              line={line}
              act="rolle-beenden"
              value={grantId}
              label={t('accounts.accounts.endRole', { name: line.name })}
            />
          )}
        </li>
      ))}
    </ul>
  )
}

function Actions({ ctx, line }: LineProps) {
  const { t, lang } = ctx
  const { id, name, state } = line
  return (
    <details>
      <summary>{t('accounts.accounts.change', { name })}</summary>
      <Stack>
        {state === 'active' ? (
          <>
            <Act ctx={ctx} line={line} act="sperren" label={t('accounts.accounts.deactivate')} />
            <Act ctx={ctx} line={line} act="abmelden" label={t('accounts.accounts.endSessions')} />
            <Act ctx={ctx} line={line} act="wiederherstellen" label={t('accounts.accounts.recover')} />
          </>
        ) : (
          <Act ctx={ctx} line={line} act="oeffnen" label={t('accounts.accounts.reactivate')} />
        )}
        <KeyedForm
          ctx={ctx}
          action={changeAccountAddress.href(lang, { accountId: id })}
          hidden={[{ name: 'was', value: 'rolle-geben' }]}
          label={`${name}: ${t('accounts.accounts.giveRole')}`}
        >
          <SelectField
            t={t}
            id={`rolle-${id}`}
            name="wert"
            label={t('accounts.accounts.newRole')}
            attributes={{ required: true }}
            options={plainRoles.map((role) => ({ value: role, label: t(`accounts.plainRole.${role}`) }))}
          />
          <Button look="tertiary">{t('accounts.accounts.giveRole')}</Button>
        </KeyedForm>
      </Stack>
    </details>
  )
}

type ActProps = LineProps & { readonly act: string; readonly label: string; readonly value?: string }

function Act({ ctx, line, act, label, value = '' }: ActProps) {
  const hidden = [
    { name: 'was', value: act },
    { name: 'wert', value },
  ]
  return (
    <KeyedForm
      ctx={ctx}
      action={changeAccountAddress.href(ctx.lang, { accountId: line.id })}
      hidden={hidden}
      label={`${line.name}: ${label}`}
    >
      <Button look="tertiary">{label}</Button>
    </KeyedForm>
  )
}
