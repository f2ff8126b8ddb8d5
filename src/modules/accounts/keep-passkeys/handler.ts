import { sql } from 'kysely'
import { z } from 'zod'
import { parseId } from '#kernel/id.ts'
import { done, refuse, type Done, type Refused } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import type { Handler, RequestContext } from '#platform/http/index.ts'
import { deviceOf } from '#platform/session/index.ts'
import { getAccount } from '../account.queries.ts'
import {
  type addPasskeyAddress,
  type passkeyAddOptionsAddress,
  type removePasskeyAddress,
  securityAddress,
} from '../addresses.ts'
import { tellPerson } from '../mails.ts'
import { cookiesOf, findProofGap, personOf, type Person } from '../member.ts'
import type { AccountParts } from '../parts.ts'
import {
  askForNewPasskey,
  checkNewPasskey,
  keepPasskey,
  listPasskeys,
  readAnswer,
  relyingParty,
  takeChallenge,
} from '../passkeys.ts'
import { strengthenSession } from '../sessions.ts'

const bodySchema = z.object({ response: z.unknown(), typed: z.object({ name: z.string().max(60).optional() }) })
// More would only hide one that nobody knows any more.
const atMost = 20

/** A question for one more passkey of the person signed in. */
export async function askNewPasskey(ctx: RequestContext<typeof passkeyAddOptionsAddress.path>): Promise<Response> {
  const gap = await findProofGap(ctx, securityAddress.href(ctx.lang))
  if (gap !== undefined) return gap
  const person = personOf(ctx)
  const options = await ctx.db.inTransaction(person, async (tx) => {
    const account = await getAccount(tx, person.accountId)
    if ((await listPasskeys(tx, account.id)).length >= atMost) return undefined
    const use = { purpose: 'add', accountId: account.id } as const
    return askForNewPasskey(tx, relyingParty(ctx.baseUrl), {
      accountId: account.id,
      email: account.email,
      name: person.name,
      use,
    })
  })
  return options === undefined ? Response.json({ problem: 'failed' }, { status: 422 }) : Response.json(options)
}

export function submitNewPasskey(parts: AccountParts): Handler<typeof addPasskeyAddress.path> {
  return async (ctx) => {
    const gap = await findProofGap(ctx, securityAddress.href(ctx.lang))
    if (gap !== undefined) return gap
    const body = bodySchema.safeParse(await ctx.json())
    const token = body.success ? await addPasskey(ctx, parts, body.data) : undefined
    if (token === undefined) return Response.json({ problem: 'failed' }, { status: 422 })
    const location = securityAddress.href(ctx.lang, {}, { hinweis: 'passkey' })
    return Response.json({ location }, { headers: { 'set-cookie': cookiesOf(ctx).session.set(token) } })
  }
}

async function addPasskey(
  ctx: RequestContext,
  parts: AccountParts,
  body: z.infer<typeof bodySchema>,
): Promise<string | undefined> {
  const person = personOf(ctx)
  const answer = readAnswer(body.response)
  if (answer === undefined) return undefined
  const accountId = await ctx.db.inTransaction(person, (tx) => takeChallenge(tx, answer.challenge, 'add'))
  const made = await checkNewPasskey(relyingParty(ctx.baseUrl), body.response, answer.challenge)
  if (accountId !== person.accountId || made === undefined) return undefined
  const { browser, system } = deviceOf(ctx.request)
  const name = (body.typed.name ?? '').trim() || `${browser} ${system}`.trim() || 'Passkey'
  return ctx.db.inTransaction(person, async (tx) => {
    if (!(await keepPasskey(tx, person.accountId, name, made))) return undefined
    await tellPerson(tx, parts, await getAccount(tx, person.accountId), 'factor-changed')
    await recordFact(tx, { action: 'accounts.factor.added', subject: person.accountId, data: { how: 'passkey' } })
    return strengthenSession(tx, person.sessionId)
  })
}

export function submitRemovePasskey(parts: AccountParts): Handler<typeof removePasskeyAddress.path> {
  return async (ctx) => {
    const gap = await findProofGap(ctx, securityAddress.href(ctx.lang), 'factor')
    if (gap !== undefined) return gap
    const typed = await ctx.typed()
    const result = await removePasskey(
      ctx.db,
      parts,
      personOf(ctx),
      typeof typed['passkey'] === 'string' ? typed['passkey'] : '',
    )
    return ctx.seeOther(
      securityAddress.href(
        ctx.lang,
        {},
        { hinweis: result.ok ? 'entfernt' : result.code === 'last-factor' ? 'letzter' : undefined },
      ),
    )
  }
}

/** Removes a passkey, unless it is the only factor: then another one comes first. */
export async function removePasskey(
  db: Db,
  parts: AccountParts,
  person: Person,
  id: string,
): Promise<Done<null> | Refused<'passkey-unknown'> | Refused<'last-factor'>> {
  const passkeyId = parseId<'passkey'>(id)
  if (passkeyId === undefined) return refuse('passkey-unknown')
  return db.inTransaction(person, async (tx) => {
    // The account's row orders two removals: each must see whether the other took the last but one.
    await sql`select from accounts where id = ${person.accountId} for update`.execute(tx)
    const account = await getAccount(tx, person.accountId)
    const passkeys = await listPasskeys(tx, person.accountId)
    if (!passkeys.some((passkey) => passkey.id === passkeyId)) return refuse('passkey-unknown')
    if (passkeys.length === 1 && !account.hasApp) return refuse('last-factor')
    await sql`delete from passkeys where id = ${passkeyId} and account_id = ${person.accountId}`.execute(tx)
    await tellPerson(tx, parts, account, 'factor-changed')
    await recordFact(tx, { action: 'accounts.factor.removed', subject: person.accountId, data: { how: 'passkey' } })
    return done(null)
  })
}
