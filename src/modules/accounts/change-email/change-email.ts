import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import { done, type Done, refuse, type Refused } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { normalEmail } from '../account.ts'
import { findAccountByEmail, getAccount } from '../account.queries.ts'
import { confirmEmailAddress } from '../addresses.ts'
import { dropLinks, type LinkKey, type LinkRefusal, makeLink, takeLink } from '../links.ts'
import { sendAccountMail, tellPerson } from '../mails.ts'
import type { Person } from '../member.ts'
import type { AccountParts } from '../parts.ts'
import { findPause, linkMailCounters, type Paused } from '../throttling.ts'

type EmailRequest = { readonly email: string; readonly binding: string; readonly baseUrl: string }

const answerAfter = 150

/** Sends a link to the new address and a warning to the old one. An address that has an account gets none; the answer is the same (AU-04). */
export async function requestEmailChange(
  db: Db,
  parts: AccountParts,
  person: Person,
  request: EmailRequest,
): Promise<Done<null> | Paused> {
  const evenly = pause(answerAfter)
  const paused = await findPause(db, linkMailCounters(`e-mail ${person.accountId}`))
  if (paused !== undefined) return paused
  const email = normalEmail(request.email)
  const taken = await db.read(systemActor('accounts.change-email'), (tx) => findAccountByEmail(tx, email))
  await db.inTransaction(person, async (tx) => {
    const account = await getAccount(tx, person.accountId)
    await recordFact(tx, { action: 'accounts.e-mail.asked', subject: person.accountId })
    await tellPerson(tx, parts, account, 'e-mail-asked')
    if (taken !== undefined) return
    await dropLinks(tx, person.accountId, 'e-mail')
    const token = await makeLink(tx, {
      accountId: person.accountId,
      purpose: 'e-mail',
      binding: request.binding,
      newEmail: email,
    })
    const href = new URL(confirmEmailAddress.href(account.language, { token }), request.baseUrl).href
    await sendAccountMail(tx, parts, { to: email, lang: account.language, kind: 'e-mail', href })
  })
  await evenly
  return done(null)
}

/** Takes the new address, once its owner opened the link in the browser that asked. Old and new address are told (AU-10). */
export async function confirmEmailChange(
  db: Db,
  parts: AccountParts,
  person: Person,
  key: LinkKey,
): Promise<Done<null> | LinkRefusal | Refused<'other-account'> | Refused<'address-taken'>> {
  return db.inTransaction(person, async (tx) => {
    // Row-level security finds links of the own account only.
    const link = await takeLink(tx, key)
    if ('code' in link) return link
    if (link.accountId !== person.accountId || link.newEmail === null) return refuse('other-account')
    const before = await getAccount(tx, person.accountId)
    const changed =
      await sql`update accounts set email = ${link.newEmail}, updated_at = ${tx.now} where id = ${person.accountId}`
        .execute(tx)
        .catch((error: unknown) => {
          if (isDuplicate(error)) return undefined
          throw error
        })
    if (changed === undefined) return refuse('address-taken')
    // Links under way to the old address are worth nothing from here on.
    for (const purpose of ['sign-in', 'reset'] as const) await dropLinks(tx, person.accountId, purpose)
    await tellPerson(tx, parts, before, 'e-mail-changed')
    await tellPerson(tx, parts, { ...before, email: link.newEmail }, 'e-mail-changed')
    await recordFact(tx, { action: 'accounts.e-mail.changed', subject: person.accountId })
    return done(null)
  })
}

// unique_violation, PostgreSQL appendix A. The transaction is lost with it, which the refusal intends.
function isDuplicate(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '23505'
}
