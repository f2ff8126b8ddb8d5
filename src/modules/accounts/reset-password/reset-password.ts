import { systemActor } from '#kernel/actor.ts'
import { done, type Done, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { getAccount } from '../account.queries.ts'
import { dropLinks, findLink, takeLink, type LinkKey, type LinkRefusal } from '../links.ts'
import { tellPerson } from '../mails.ts'
import { keepPassword, type PasswordRefusal, problemFor } from '../new-password.ts'
import type { AccountParts } from '../parts.ts'
import { hashPassword } from '../password.ts'
import { endSessions } from '../sessions.ts'

/** Sets a new password with a link and ends every session. Factors stay as they are: a reset never takes the second away. */
export async function resetPassword(
  db: Db,
  parts: AccountParts,
  key: LinkKey,
  password: string,
): Promise<Done<null> | LinkRefusal | PasswordRefusal> {
  const system = systemActor('accounts.reset')
  const found = await db.read(system, async (tx) => {
    const link = await findLink(tx, key)
    return 'code' in link ? link : getAccount(tx, link.accountId)
  })
  if ('code' in found) return found
  const problem = problemFor(found, password)
  if (problem !== undefined) return refuse(problem, 'password')
  const passwordHash = await hashPassword(password)
  return db.inTransaction(system, async (tx) => {
    const link = await takeLink(tx, key)
    if ('code' in link) return link
    await keepPassword(tx, link.accountId, passwordHash)
    await endSessions(tx, link.accountId)
    await dropLinks(tx, link.accountId, 'reset')
    await tellPerson(tx, parts, found, 'password-changed')
    return done(null)
  })
}
