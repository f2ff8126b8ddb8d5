import { sql } from 'kysely'
import { z } from 'zod'
import { systemActor } from '#kernel/actor.ts'
import { type Handler, type RequestContext, samePagePath } from '#platform/http/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { deviceOf } from '#platform/session/index.ts'
import { findAccount } from '../account.queries.ts'
import { memberStart, type passkeySignInAddress, type passkeySignInOptionsAddress } from '../addresses.ts'
import { cookiesOf } from '../member.ts'
import type { AccountParts } from '../parts.ts'
import { askForPasskey, checkPasskey, findPasskey, readAnswer, relyingParty, takeChallenge } from '../passkeys.ts'
import { findPause, passkeyCounters } from '../throttling.ts'
import { startSession } from './sign-in.ts'

const system = systemActor('accounts.passkey')

/** A question for the script of the sign-in page. */
export async function askPasskeySignIn(
  ctx: RequestContext<typeof passkeySignInOptionsAddress.path>,
): Promise<Response> {
  const paused = await findPause(ctx.db, passkeyCounters(ctx.clientAddress))
  if (paused !== undefined) return Response.json({ problem: 'paused' }, { status: 429 })
  return Response.json(await ctx.db.inTransaction(system, (tx) => askForPasskey(tx, relyingParty(ctx.baseUrl))))
}

const bodySchema = z.object({ response: z.unknown() })

/**
 * Signs in with a passkey, or shows it again for a session there is: either way under a new token, with the factor
 * shown. Wrong passwords never stand in its way (AU-06).
 */
export function submitPasskeySignIn(parts: AccountParts): Handler<typeof passkeySignInAddress.path> {
  return async (ctx) => {
    const token = await signInWithPasskey(ctx, parts, bodySchema.safeParse(await ctx.json()).data?.response)
    if (token === undefined) return Response.json({ problem: 'failed' }, { status: 422 })
    const location = samePagePath(ctx.url.searchParams.get('next')) ?? memberStart.href(ctx.lang)
    return Response.json({ location }, { headers: { 'set-cookie': cookiesOf(ctx).session.set(token) } })
  }
}

async function signInWithPasskey(
  ctx: RequestContext,
  parts: AccountParts,
  response: unknown,
): Promise<string | undefined> {
  const answer = readAnswer(response)
  if (answer === undefined) return undefined
  // Committed on its own: a challenge is used up whether or not the answer is right.
  const taken = await ctx.db.inTransaction(system, (tx) => takeChallenge(tx, answer.challenge, 'sign-in'))
  if (taken === undefined) return undefined
  const known = await ctx.db.read(system, (tx) => findPasskey(tx, answer.credentialId))
  const counter =
    known === undefined ? undefined : await checkPasskey(relyingParty(ctx.baseUrl), response, answer.challenge, known)
  return ctx.db.inTransaction(system, async (tx) => {
    const account = known === undefined ? undefined : await findAccount(tx, known.accountId)
    if (known === undefined || counter === undefined || account?.state !== 'active') {
      await recordFact(tx, {
        action: 'accounts.sign-in.refused',
        subject: known?.accountId ?? 'unknown',
        data: { how: 'passkey' },
      })
      return undefined
    }
    await sql`update passkeys set counter = ${counter}, last_used_at = ${tx.now} where id = ${known.id}`.execute(tx)
    return startSession(tx, parts, {
      account,
      how: 'passkey',
      factorShown: true,
      device: deviceOf(ctx.request),
      before: ctx.actor,
    })
  })
}
