import { type Actor, systemActor } from '#kernel/actor.ts'
import { done, type Done, refuse, type Refused } from '#kernel/refusal.ts'
import { sql } from 'kysely'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import type { Device } from '#platform/session/index.ts'
import type { Account } from '../account.ts'
import { findAccountByEmail } from '../account.queries.ts'
import { tellPerson } from '../mails.ts'
import type { AccountParts } from '../parts.ts'
import { hashPassword, needsRehash, passwordFits } from '../password.ts'
import { endSession, openSession, type SessionWay } from '../sessions.ts'
import { accountKeyOf, findPause, forgetPauses, type Paused, signInCounters } from '../throttling.ts'

export type SignInInput = {
  readonly email: string
  readonly password: string
  readonly device: Device
  readonly clientAddress: string
  /** Whoever was signed in here before is signed out. */
  readonly before: Actor
}

/**
 * Opens a session for the right password. Known and unknown accounts take the same way and the same time (AU-04); the
 * session holds no roles until the second factor is shown.
 */
export async function signIn(
  db: Db,
  parts: AccountParts,
  input: SignInInput,
): Promise<Done<{ token: string }> | Refused<'wrong'> | Paused> {
  const system = systemActor('accounts.sign-in')
  const account = await db.read(system, (tx) => findAccountByEmail(tx, input.email))
  const counters = signInCounters(accountKeyOf(account, input.email), input.clientAddress)
  const paused = await findPause(db, counters)
  if (paused !== undefined) return paused
  const fits = await passwordFits(account?.passwordHash ?? null, input.password)
  if (!fits || account === undefined || account.state !== 'active') {
    await db.inTransaction(system, (tx) =>
      recordFact(tx, {
        action: 'accounts.sign-in.refused',
        subject: account?.id ?? 'unknown',
        data: { how: 'password' },
      }),
    )
    return refuse('wrong', 'password')
  }
  const rehashed = needsRehash(account.passwordHash ?? '') ? await hashPassword(input.password) : undefined
  return db.inTransaction(system, async (tx) => {
    await forgetPauses(tx, counters)
    if (rehashed !== undefined)
      await sql`update accounts set password_hash = ${rehashed} where id = ${account.id}`.execute(tx)
    return done({ token: await startSession(tx, parts, { account, how: 'password', factorShown: false, ...input }) })
  })
}

type Starting = {
  readonly account: Account
  readonly how: SessionWay
  readonly factorShown: boolean
  readonly device: Device
  readonly before: Actor
}

/** Opens the session, ends the one this browser had, and tells the person of a device not seen before (AU-10). */
export async function startSession(tx: Tx, parts: AccountParts, starting: Starting): Promise<string> {
  const { account, how, factorShown, device, before } = starting
  if (before.kind === 'person') await endSession(tx, before.accountId, before.sessionId)
  const opened = await openSession(tx, { accountId: account.id, how, device, factorShown })
  if (opened.newDevice) await tellPerson(tx, parts, account, 'new-device', deviceWords(device))
  return opened.token
}

function deviceWords(device: Device): { browser: string; system: string } {
  return { browser: device.browser || '?', system: device.system || '?' }
}
