import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { systemActor } from '#kernel/actor.ts'
import { idFrom } from '#kernel/id.ts'
import { isRefusal } from '#kernel/refusal.ts'
import type { RequestContext } from '#platform/http/index.ts'
import type { TypedValues } from '#kernel/form-state.ts'
import { deviceOf } from '#platform/session/index.ts'
import { normalEmail } from '../account.ts'
import { memberStart, type passkeyAcceptAddress, type passkeyAcceptOptionsAddress } from '../addresses.ts'
import { findOpenInvitation } from '../invitations.ts'
import { cookiesOf } from '../member.ts'
import { askForNewPasskey, checkNewPasskey, keepPasskey, readAnswer, relyingParty, takeChallenge } from '../passkeys.ts'
import { openSession } from '../sessions.ts'
import { findPause, passkeyCounters } from '../throttling.ts'
import { makeAccount } from './accept-invitation.ts'
import { acceptWithPasskeyForm } from './form.ts'

const system = systemActor('accounts.accept')
const bodySchema = z.object({ response: z.unknown(), typed: z.record(z.string().max(40), z.string().max(300)) })

/** A question for a new passkey that will open the account of this invitation. */
export async function askPasskeyAccept(
  ctx: RequestContext<typeof passkeyAcceptOptionsAddress.path>,
): Promise<Response> {
  const paused = await findPause(ctx.db, passkeyCounters(ctx.clientAddress))
  if (paused !== undefined) return Response.json({ problem: 'paused' }, { status: 429 })
  const typed = await readTyped(ctx)
  const options = await ctx.db.inTransaction(system, async (tx) => {
    const invitation = await findOpenInvitation(tx, ctx.params.token)
    const email = invitation?.email ?? typed?.email ?? ''
    if (invitation === undefined || typed === undefined || email === '') return undefined
    const accountId = idFrom<'account'>(randomUUID())
    const name = `${typed.givenName} ${typed.familyName}`
    return askForNewPasskey(tx, relyingParty(ctx.baseUrl), {
      accountId,
      email: normalEmail(email),
      name,
      use: { purpose: 'accept', accountId, invitationId: invitation.id },
    })
  })
  return options === undefined ? Response.json({ problem: 'failed' }, { status: 422 }) : Response.json(options)
}

/** Makes the account with the passkey; its factor counts as shown. */
export async function submitPasskeyAccept(ctx: RequestContext<typeof passkeyAcceptAddress.path>): Promise<Response> {
  const body = bodySchema.safeParse(await ctx.json())
  const typed = body.success ? typedOf(body.data.typed) : undefined
  const answer = body.success ? readAnswer(body.data.response) : undefined
  if (!body.success || typed === undefined || answer === undefined)
    return Response.json({ problem: 'failed' }, { status: 422 })
  const accountId = await ctx.db.inTransaction(system, (tx) => takeChallenge(tx, answer.challenge, 'accept'))
  const made = await checkNewPasskey(relyingParty(ctx.baseUrl), body.data.response, answer.challenge)
  if (accountId === undefined || accountId === null || made === undefined)
    return Response.json({ problem: 'failed' }, { status: 422 })
  const device = deviceOf(ctx.request)
  const opened = await ctx.db.inTransaction(system, async (tx) => {
    const account = await makeAccount(tx, { ...typed, token: ctx.params.token, passwordHash: null, accountId })
    if ('code' in account) return account
    await keepPasskey(tx, accountId, `${device.browser} ${device.system}`.trim() || 'Passkey', made)
    return openSession(tx, { accountId, how: 'passkey', device, factorShown: true })
  })
  if (isRefusal(opened)) return Response.json({ problem: 'failed' }, { status: 422 })
  return Response.json(
    { location: memberStart.href(ctx.lang) },
    { headers: { 'set-cookie': cookiesOf(ctx).session.set(opened.token) } },
  )
}

async function readTyped(ctx: RequestContext) {
  const body = bodySchema.partial({ response: true }).safeParse(await ctx.json())
  return body.success ? typedOf(body.data.typed) : undefined
}

function typedOf(typed: TypedValues) {
  const parsed = acceptWithPasskeyForm.parse(typed)
  return parsed.ok ? parsed.value : undefined
}
