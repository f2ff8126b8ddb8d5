import { setTimeout as pause } from 'node:timers/promises'
import { systemActor } from '#kernel/actor.ts'
import { done, type Done } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import type { MemberLang } from '../account.ts'
import { findAccountByEmail } from '../account.queries.ts'
import { resetAddress, signInLinkAddress } from '../addresses.ts'
import { makeLink } from '../links.ts'
import { sendAccountMail } from '../mails.ts'
import type { AccountParts } from '../parts.ts'
import { accountKeyOf, findPause, linkCounters, linkMailCounters, type Paused } from '../throttling.ts'

export type LinkRequest = {
  readonly email: string
  readonly purpose: 'sign-in' | 'reset'
  readonly binding: string
  readonly lang: MemberLang
  readonly baseUrl: string
  readonly clientAddress: string
}

// Longer than either way takes, so that the wait tells nothing about the address (AU-04).
const answerAfter = 150

/** Sends a link for signing in or for a new password where the address has an account; the answer is the same either way. */
export async function requestLink(db: Db, parts: AccountParts, request: LinkRequest): Promise<Done<null> | Paused> {
  const evenly = pause(answerAfter)
  const paused = await findPause(db, linkCounters(request.clientAddress))
  if (paused !== undefined) return paused
  const system = systemActor('accounts.request-link')
  const account = await db.read(system, (tx) => findAccountByEmail(tx, request.email))
  // Too many mails to one address are left out in silence: the caller may not be its owner.
  const mailPaused = await findPause(db, linkMailCounters(accountKeyOf(account, request.email)))
  await db.inTransaction(system, async (tx) => {
    await recordFact(tx, {
      action: 'accounts.link.asked',
      subject: account?.id ?? 'unknown',
      data: { purpose: request.purpose },
    })
    if (account === undefined || account.state !== 'active' || mailPaused !== undefined) return
    const token = await makeLink(tx, { accountId: account.id, purpose: request.purpose, binding: request.binding })
    const address = request.purpose === 'sign-in' ? signInLinkAddress : resetAddress
    const href = new URL(address.href(request.lang, { token }), request.baseUrl).href
    await sendAccountMail(tx, parts, { to: account.email, lang: request.lang, kind: request.purpose, href })
  })
  await evenly
  return done(null)
}
