import { forgetTurns, addressPrefix, takeTurn, type Counter, type ThrottleRule } from '#platform/throttle/index.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { normalEmail } from './account.ts'

/** Too many tries: the same may be tried again at `retryAt`. */
export type Paused = { readonly ok: false; readonly code: 'paused'; readonly retryAt: Date }

const quarter = 15 * 60
const rules = {
  // Tight for one account from one place; loose for the account as a whole, so that nobody can lock its owner out (AU-06).
  accountHere: {
    name: 'sign-in account here',
    free: 5,
    firstPauseSeconds: 30,
    longestPauseSeconds: quarter,
    forgetSeconds: 3600,
  },
  account: { name: 'sign-in account', free: 50, firstPauseSeconds: 30, longestPauseSeconds: 60, forgetSeconds: 3600 },
  here: { name: 'sign-in here', free: 40, firstPauseSeconds: 30, longestPauseSeconds: quarter, forgetSeconds: 3600 },
  // Who gets to the code knew the password or holds the mailbox.
  code: { name: 'code', free: 5, firstPauseSeconds: 30, longestPauseSeconds: quarter, forgetSeconds: 3600 },
  linkHere: { name: 'link here', free: 12, firstPauseSeconds: 60, longestPauseSeconds: quarter, forgetSeconds: 3600 },
  linkMail: { name: 'link mail', free: 4, firstPauseSeconds: 300, longestPauseSeconds: 3600, forgetSeconds: 3600 },
  passkeyHere: { name: 'passkey here', free: 120, firstPauseSeconds: 10, longestPauseSeconds: 60, forgetSeconds: 600 },
} as const satisfies Record<string, ThrottleRule>

/** The counters of a sign-in with password: keyed on the account and the network address, as the server knows them. */
export function signInCounters(accountKey: string, clientAddress: string): readonly Counter[] {
  const here = addressPrefix(clientAddress)
  return [
    { rule: rules.accountHere, key: `${accountKey} ${here}` },
    { rule: rules.account, key: accountKey },
    { rule: rules.here, key: here },
  ]
}

/** An unknown address is counted like an account, so that both pause alike (AU-04). */
export function accountKeyOf(account: { readonly id: string } | undefined, email: string): string {
  return account?.id ?? `unknown ${normalEmail(email)}`
}

export function codeCounters(accountId: string): readonly Counter[] {
  return [{ rule: rules.code, key: accountId }]
}

export function linkCounters(clientAddress: string): readonly Counter[] {
  return [{ rule: rules.linkHere, key: addressPrefix(clientAddress) }]
}

export function linkMailCounters(accountKey: string): readonly Counter[] {
  return [{ rule: rules.linkMail, key: accountKey }]
}

export function passkeyCounters(clientAddress: string): readonly Counter[] {
  return [{ rule: rules.passkeyHere, key: addressPrefix(clientAddress) }]
}

/** Takes one try on the counters; undefined means go ahead. */
export async function findPause(db: Db, counters: readonly Counter[]): Promise<Paused | undefined> {
  const turn = await takeTurn(db, counters)
  return turn.ok ? undefined : { ok: false, code: 'paused', retryAt: turn.retryAt }
}

/** After the right password or code; the count of the address stays, or one account of one's own would reset it. */
export async function forgetPauses(tx: Tx, counters: readonly Counter[]): Promise<void> {
  await forgetTurns(
    tx,
    counters.filter(({ rule }) => rule !== rules.here),
  )
}
