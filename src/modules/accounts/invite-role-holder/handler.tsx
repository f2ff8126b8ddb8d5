import { emptyForm, type FormState } from '#kernel/form-state.ts'
import { parseId } from '#kernel/id.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { type Handler, notFound, type RequestContext } from '#platform/http/index.ts'
import { findProfileHead, listRoleHolders, type ProfileHead } from '#modules/organisations/index.ts'
import { type endRoleAddress, inviteAddress, type openInvitationAddress } from '../addresses.ts'
import { factorIsFresh } from '../account.ts'
import { createInvitation, listOpenInvitations, resendInvitation, revokeInvitation } from '../invitations.ts'
import { findProofGap } from '../member.ts'
import type { AccountParts } from '../parts.ts'
import { takeRole } from '../roles.ts'
import { inviteForm, keeperKind } from './form.ts'
import { InvitePage, isInviteNotice } from './page.tsx'

type ProfileContext = RequestContext & { readonly params: { readonly profileId: string } }

export async function askInvite(ctx: RequestContext<typeof inviteAddress.path>): Promise<Response> {
  return show(ctx, { ...emptyForm, values: { language: 'de' } }, 200)
}

export function submitInvite(parts: AccountParts): Handler<typeof inviteAddress.path> {
  return async (ctx) => {
    const typed = await ctx.typed()
    // A role is granted: the factor must be fresh (SE-06). What was typed stays; the confirmation opens beside it.
    if (!factorIsFresh(ctx.actor, ctx.now)) return show(ctx, { values: typed, errors: [] }, 422, 'bestaetigen')
    const parsed = inviteForm.parse(typed)
    if (!parsed.ok) return show(ctx, parsed.form, 422)
    const { kind, language, ...person } = parsed.value
    if (kind === '' || language === '') return show(ctx, emptyForm, 422)
    const { id: profileId, kind: profileKind } = await profileOf(ctx)
    if (kind !== keeperKind(profileKind))
      return show(ctx, { values: typed, errors: [{ field: 'kind', code: 'choice' }] }, 422)
    await ctx.db.inTransaction(ctx.actor, (tx) =>
      createInvitation(tx, parts, ctx.baseUrl, { ...person, language, role: { kind, profileId } }),
    )
    return back(ctx, 'eingeladen')
  }
}

/** Sends an open invitation again, or takes it back. */
export function changeInvitation(parts: AccountParts): Handler<typeof openInvitationAddress.path> {
  return async (ctx) => {
    const id = parseId<'invitation'>(ctx.params.invitationId) ?? notFound()
    const again = (await ctx.typed())['was'] === 'erneut'
    const changed = await ctx.db.inTransaction(ctx.actor, (tx) =>
      again ? resendInvitation(tx, parts, ctx.baseUrl, id) : revokeInvitation(tx, id),
    )
    return back(ctx, changed ? (again ? 'eingeladen' : 'zurueckgezogen') : 'nicht-mehr-offen')
  }
}

export async function submitEndRole(ctx: RequestContext<typeof endRoleAddress.path>): Promise<Response> {
  const gap = await findProofGap(ctx, ownHref(ctx), 'factor')
  if (gap !== undefined) return gap
  const grant = (await ctx.typed())['rolle']
  const grantId = parseId<'role-grant'>(typeof grant === 'string' ? grant : '') ?? notFound()
  const result = await ctx.db.inTransaction(ctx.actor, (tx) => takeRole(tx, grantId))
  return back(ctx, result.ok ? 'beendet' : 'nicht-mehr-offen')
}

async function profileOf(ctx: ProfileContext): Promise<ProfileHead> {
  const id = parseId<'profile'>(ctx.params.profileId) ?? notFound()
  return (await ctx.db.read(ctx.actor, (tx) => findProfileHead(tx, id))) ?? notFound()
}

function ownHref(ctx: ProfileContext): string {
  return inviteAddress.href(ctx.lang, { profileId: ctx.params.profileId })
}

function back(ctx: ProfileContext, hinweis: string): Response {
  return ctx.seeOther(inviteAddress.href(ctx.lang, { profileId: ctx.params.profileId }, { hinweis }))
}

async function show(ctx: ProfileContext, state: FormState, status: number, told?: 'bestaetigen'): Promise<Response> {
  const { id: profileId } = await profileOf(ctx)
  const found = await ctx.db.read(ctx.actor, async (tx) => ({
    profile: (await findProfileHead(tx, profileId)) ?? notFound(),
    holders: await listRoleHolders(tx, profileId, dayInBerlin(ctx.now)),
    invitations: await listOpenInvitations(tx, profileId),
  }))
  const notice = told ?? ctx.url.searchParams.get('hinweis')
  return ctx.page({
    title: ctx.t('accounts.invite.title'),
    status,
    content: <InvitePage ctx={ctx} found={found} state={state} notice={isInviteNotice(notice) ? notice : undefined} />,
  })
}
