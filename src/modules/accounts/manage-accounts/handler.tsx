import type { Role } from '#kernel/actor.ts'
import { emptyForm, type FormState } from '#kernel/form-state.ts'
import { parseId } from '#kernel/id.ts'
import { type Handler, notFound, type RequestContext } from '#platform/http/index.ts'
import { factorIsFresh } from '../account.ts'
import { accountsAddress, type changeAccountAddress, type operatorInvitationAddress } from '../addresses.ts'
import { createInvitation, listOpenInvitations, resendInvitation, revokeInvitation } from '../invitations.ts'
import { inviteStaffForm } from '../invite-role-holder/form.ts'
import { findProofGap, personOf } from '../member.ts'
import type { AccountParts } from '../parts.ts'
import { startRecovery } from '../recover-account/recover-account.ts'
import { listAccounts } from './accounts.queries.ts'
import { deactivateAccount, endPlainRole, endSessionsOf, grantPlainRole, reactivateAccount } from './manage-accounts.ts'
import { type AccountsNotice, AccountsPage, isAccountsNotice } from './page.tsx'

export async function showAccounts(ctx: RequestContext<typeof accountsAddress.path>): Promise<Response> {
  return show(ctx, { ...emptyForm, values: { language: 'de' } }, 200)
}

/** Invites somebody of the centre, the operator or the ministry. */
export function submitStaffInvitation(parts: AccountParts): Handler<typeof accountsAddress.path> {
  return async (ctx) => {
    const typed = await ctx.typed()
    if (!factorIsFresh(ctx.actor, ctx.now)) return show(ctx, { values: typed, errors: [] }, 422, 'bestaetigen')
    const parsed = inviteStaffForm.parse(typed)
    if (!parsed.ok) return show(ctx, parsed.form, 422)
    const { kind, language, ...person } = parsed.value
    const role = plainRole(kind)
    if (role === undefined || language === '') return show(ctx, emptyForm, 422)
    await ctx.db.inTransaction(ctx.actor, (tx) =>
      createInvitation(tx, parts, ctx.baseUrl, { ...person, language, role }),
    )
    return back(ctx, 'eingeladen')
  }
}

export function changeStaffInvitation(parts: AccountParts): Handler<typeof operatorInvitationAddress.path> {
  return async (ctx) => {
    const id = parseId<'invitation'>(ctx.url.searchParams.get('id') ?? '') ?? notFound()
    const again = (await ctx.typed())['was'] === 'erneut'
    const changed = await ctx.db.inTransaction(ctx.actor, (tx) =>
      again ? resendInvitation(tx, parts, ctx.baseUrl, id) : revokeInvitation(tx, id),
    )
    return back(ctx, changed ? (again ? 'eingeladen' : 'zurueckgezogen') : 'nicht-moeglich')
  }
}

/** One of the things an operator may do with an account; the button says which. */
export function changeAccount(parts: AccountParts): Handler<typeof changeAccountAddress.path> {
  return async (ctx) => {
    const gap = await findProofGap(ctx, accountsAddress.href(ctx.lang), 'factor')
    if (gap !== undefined) return gap
    const accountId = parseId<'account'>(ctx.params.accountId) ?? notFound()
    const operator = personOf(ctx)
    const typed = await ctx.typed()
    const value = typeof typed['wert'] === 'string' ? typed['wert'] : ''
    switch (typed['was']) {
      case 'sperren':
        return told(ctx, await deactivateAccount(ctx.db, operator, accountId), 'gesperrt')
      case 'oeffnen':
        return told(ctx, await reactivateAccount(ctx.db, operator, accountId), 'geoeffnet')
      case 'abmelden':
        return told(ctx, await endSessionsOf(ctx.db, operator, accountId), 'abgemeldet')
      case 'wiederherstellen':
        return told(
          ctx,
          await startRecovery(ctx.db, parts, operator, { accountId, baseUrl: ctx.baseUrl }),
          'wiederherstellung',
        )
      case 'rolle-geben':
        return told(
          ctx,
          await grantPlainRole(ctx.db, operator, accountId, plainRole(value) ?? notFound()),
          'rolle-gegeben',
        )
      case 'rolle-beenden':
        return told(
          ctx,
          await endPlainRole(ctx.db, operator, parseId<'role-grant'>(value) ?? notFound()),
          'rolle-beendet',
        )
      default:
        return notFound()
    }
  }
}

function plainRole(text: string): Role | undefined {
  switch (text) {
    case 'centre-volunteers':
      return { kind: 'centre-staff', area: 'volunteers' }
    case 'centre-organisations':
      return { kind: 'centre-staff', area: 'organisations' }
    case 'operator':
    case 'ministry':
    case 'trainer':
      return { kind: text }
    default:
      return undefined
  }
}

function told(ctx: RequestContext, result: { readonly ok: boolean }, notice: AccountsNotice): Response {
  return back(ctx, result.ok ? notice : 'nicht-moeglich')
}

function back(ctx: RequestContext, hinweis: AccountsNotice): Response {
  return ctx.seeOther(accountsAddress.href(ctx.lang, {}, { hinweis }))
}

async function show(ctx: RequestContext, state: FormState, status: number, told?: AccountsNotice): Promise<Response> {
  const search = (ctx.url.searchParams.get('suche') ?? '').trim().slice(0, 80)
  const page = Math.min(1000, Math.max(1, Number.parseInt(ctx.url.searchParams.get('seite') ?? '1', 10) || 1))
  const found = await ctx.db.read(ctx.actor, async (tx) => ({
    ...(await listAccounts(tx, search, page)),
    invitations: await listOpenInvitations(tx, null),
    search,
    page,
  }))
  const notice = told ?? ctx.url.searchParams.get('hinweis')
  return ctx.page({
    title: ctx.t('accounts.accounts.title'),
    status,
    content: (
      <AccountsPage ctx={ctx} found={found} state={state} notice={isAccountsNotice(notice) ? notice : undefined} />
    ),
  })
}
