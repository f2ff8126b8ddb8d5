import { systemActor } from '#kernel/actor.ts'
import { emptyForm, type FormState } from '#kernel/form-state.ts'
import { refusedForm } from '#platform/forms/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { deviceOf, isToken } from '#platform/session/index.ts'
import { findAccountByEmail } from '../account.queries.ts'
import { appAddress, type invitationAddress, memberStart } from '../addresses.ts'
import { findOpenInvitation, type Invitation } from '../invitations.ts'
import { passkeyScripts } from '../keep-passkeys/passkey-button.tsx'
import { goOn } from '../member.ts'
import { acceptAsMember, acceptInvitation } from './accept-invitation.ts'
import { acceptForm, acceptWithEmailForm } from './form.ts'
import { AcceptPage, ClosedPage, type AcceptCase } from './page.tsx'

type Path = typeof invitationAddress.path

export async function askInvitation(ctx: RequestContext<Path>): Promise<Response> {
  const found = await findCase(ctx)
  if (found === undefined) return closed(ctx)
  const { invitation } = found
  return show(
    ctx,
    found,
    { values: { givenName: invitation.givenName, familyName: invitation.familyName }, errors: [] },
    200,
  )
}

export async function submitInvitation(ctx: RequestContext<Path>): Promise<Response> {
  const found = await findCase(ctx)
  if (found === undefined) return closed(ctx)
  if (found.kind === 'member') return submitAsMember(ctx)
  if (found.kind !== 'new') return show(ctx, found, emptyForm, 422)
  const typed = await ctx.typed()
  const parsed = found.invitation.email === null ? acceptWithEmailForm.parse(typed) : acceptForm.parse(typed)
  if (!parsed.ok) return show(ctx, found, parsed.form, 422)
  const typedEmail: unknown = 'email' in parsed.value ? parsed.value.email : undefined
  const email = found.invitation.email ?? (typeof typedEmail === 'string' ? typedEmail : undefined)
  const result = await acceptInvitation(ctx.db, {
    ...parsed.value,
    email,
    token: ctx.params.token,
    device: deviceOf(ctx.request),
  })
  if (result.ok)
    return goOn(ctx, result.value.token, appAddress.href(ctx.lang, {}, { next: memberStart.href(ctx.lang) }))
  switch (result.code) {
    case 'invitation-closed':
      return closed(ctx)
    case 'account-exists':
    case 'email-missing':
      return show(ctx, found, refusedForm(typed, result, 'email'), 422)
    case 'too-short':
    case 'too-short-alone':
    case 'predictable':
      return show(ctx, found, refusedForm(typed, result, 'password'), 422)
  }
}

async function submitAsMember(ctx: RequestContext<Path>): Promise<Response> {
  if (ctx.actor.kind !== 'person') return closed(ctx)
  const result = await acceptAsMember(ctx.db, ctx.actor, ctx.params.token)
  return result.ok ? goOn(ctx, result.value.token, memberStart.href(ctx.lang)) : closed(ctx)
}

async function findCase(
  ctx: RequestContext<Path>,
): Promise<(AcceptCase & { readonly invitation: Invitation }) | undefined> {
  const { token } = ctx.params
  if (!isToken(token)) notFound()
  return ctx.db.read(systemActor('accounts.accept'), async (tx) => {
    const invitation = await findOpenInvitation(tx, token)
    if (invitation === undefined) return undefined
    const account = invitation.email === null ? undefined : await findAccountByEmail(tx, invitation.email)
    if (ctx.actor.kind === 'person') {
      const own = account?.id === ctx.actor.accountId || invitation.email === null
      return { invitation, kind: own ? 'member' : 'other-member' }
    }
    return { invitation, kind: account === undefined ? 'new' : 'sign-in' }
  })
}

function show(ctx: RequestContext<Path>, found: AcceptCase, state: FormState, status: number): Response {
  const title = ctx.t('accounts.accept.title')
  return ctx.page({
    ...passkeyScripts,
    title,
    status,
    unlisted: true,
    content: <AcceptPage ctx={ctx} found={found} state={state} token={ctx.params.token} />,
  })
}

function closed(ctx: RequestContext<Path>): Response {
  return ctx.page({
    title: ctx.t('accounts.accept.closedTitle'),
    status: 404,
    unlisted: true,
    content: <ClosedPage t={ctx.t} />,
  })
}
