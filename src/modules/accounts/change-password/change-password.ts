import { done, type Done, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { getAccount } from '../account.queries.ts'
import { tellPerson } from '../mails.ts'
import type { Person } from '../member.ts'
import { keepPassword, type PasswordRefusal, problemFor } from '../new-password.ts'
import type { AccountParts } from '../parts.ts'
import { hashPassword } from '../password.ts'
import { endSessions, renewToken } from '../sessions.ts'

/** Sets a new password; all other sessions end, this one goes on under a new token. */
export async function changePassword(
  db: Db,
  parts: AccountParts,
  person: Person,
  password: string,
): Promise<Done<{ token: string }> | PasswordRefusal> {
  const account = await db.read(person, (tx) => getAccount(tx, person.accountId))
  const problem = problemFor(account, password)
  if (problem !== undefined) return refuse(problem, 'password')
  const passwordHash = await hashPassword(password)
  return db.inTransaction(person, async (tx) => {
    await keepPassword(tx, person.accountId, passwordHash)
    await endSessions(tx, person.accountId, person.sessionId)
    await tellPerson(tx, parts, account, 'password-changed')
    return done({ token: await renewToken(tx, person.sessionId) })
  })
}
