import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { done, type Done, refuse, type Refused } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { limits } from '../account.ts'
import { findAccount, getAccount } from '../account.queries.ts'
import { recoveryAddress } from '../addresses.ts'
import { dropLinks, findLink, type LinkKey, type LinkRefusal, makeLink, takeLink } from '../links.ts'
import { sendAccountMail, tellPerson } from '../mails.ts'
import type { Person } from '../member.ts'
import { keepPassword, type PasswordRefusal } from '../new-password.ts'
import { findPasswordProblem } from '../password-rules.ts'
import type { AccountParts } from '../parts.ts'
import { hashPassword } from '../password.ts'
import { endSessions } from '../sessions.ts'

/**
 * Starts a recovery for somebody who lost every factor. The operator chooses nothing: the link goes to the person's own
 * address, and works only after a day, so that the person can object (AU-11, AU-13).
 */
export async function startRecovery(
  db: Db,
  parts: AccountParts,
  operator: Person,
  { accountId, baseUrl }: { readonly accountId: Id<'account'>; readonly baseUrl: string },
): Promise<Done<null> | Refused<'account-unknown'>> {
  return db.inTransaction(operator, async (tx) => {
    const account = await findAccount(tx, accountId)
    if (account === undefined || account.state !== 'active') return refuse('account-unknown')
    const usableFrom = new Date(tx.now.getTime() + limits.recoveryDelay)
    const token = await makeLink(tx, {
      accountId,
      purpose: 'recovery',
      usableFrom,
      expiresAt: new Date(tx.now.getTime() + limits.recovery),
    })
    const href = new URL(recoveryAddress.href(account.language, { token }), baseUrl).href
    const from = parts.translators(account.language).date(usableFrom)
    await sendAccountMail(tx, parts, {
      to: account.email,
      lang: account.language,
      kind: 'recovery',
      href,
      values: { from },
    })
    await recordFact(tx, { action: 'accounts.recovery.started', subject: accountId })
    return done(null)
  })
}

/** Takes all factors and sessions away and sets a new password: the person begins as after an invitation. */
export async function recoverAccount(
  db: Db,
  parts: AccountParts,
  key: LinkKey,
  password: string,
): Promise<Done<null> | LinkRefusal | PasswordRefusal> {
  const system = systemActor('accounts.recovery')
  const found = await db.read(system, async (tx) => {
    const link = await findLink(tx, key)
    return 'code' in link ? link : getAccount(tx, link.accountId)
  })
  if ('code' in found) return found
  const problem = findPasswordProblem(password, [found.givenName, found.familyName, found.email], false)
  if (problem !== undefined) return refuse(problem, 'password')
  const passwordHash = await hashPassword(password)
  return db.inTransaction(system, async (tx) => {
    const link = await takeLink(tx, key)
    if ('code' in link) return link
    const { accountId } = link
    await keepPassword(tx, accountId, passwordHash)
    await sql`delete from totp where account_id = ${accountId}`.execute(tx)
    await sql`delete from passkeys where account_id = ${accountId}`.execute(tx)
    await sql`delete from recovery_codes where account_id = ${accountId}`.execute(tx)
    await endSessions(tx, accountId)
    await dropLinks(tx, accountId, 'recovery')
    await tellPerson(tx, parts, found, 'recovered')
    await recordFact(tx, { action: 'accounts.recovery.done', subject: accountId })
    return done(null)
  })
}
