import { systemActor } from '#kernel/actor.ts'
import { done, type Done, refuse, type Refused } from '#kernel/refusal.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { getAccount } from '../account.queries.ts'
import { tellPerson } from '../mails.ts'
import type { Person } from '../member.ts'
import type { AccountParts } from '../parts.ts'
import { passwordFits } from '../password.ts'
import { takeRecoveryCode } from '../recovery-codes.ts'
import { proveSession, strengthenSession } from '../sessions.ts'
import { codeCounters, findPause, forgetPauses, type Paused } from '../throttling.ts'
import { takeAppCode } from '../totp.ts'

type Confirmed = Done<{ readonly token: string }> | Refused<'wrong'> | Paused

/** Takes a code of the app or a recovery code; the session then goes on under a new token, with its factor shown. */
export async function confirmWithCode(db: Db, parts: AccountParts, person: Person, code: string): Promise<Confirmed> {
  const counters = codeCounters(person.accountId)
  const paused = await findPause(db, counters)
  if (paused !== undefined) return paused
  const token = await db.inTransaction(systemActor('accounts.confirm'), async (tx) => {
    const plain = code.replaceAll(/\s/g, '')
    const byApp = /^\d{6}$/.test(plain)
    const taken = byApp
      ? await takeAppCode(tx, parts.seal, person.accountId, plain)
      : await takeRecoveryCode(tx, person.accountId, plain)
    if (!taken) {
      await noteRefusal(tx, person, byApp ? 'app' : 'recovery-code')
      return undefined
    }
    if (!byApp) await tellPerson(tx, parts, await getAccount(tx, person.accountId), 'recovery-code-used')
    await forgetPauses(tx, counters)
    await recordFact(tx, {
      action: 'accounts.factor.shown',
      subject: person.accountId,
      data: { how: byApp ? 'app' : 'recovery-code' },
    })
    return strengthenSession(tx, person.sessionId)
  })
  return token === undefined ? refuse('wrong', 'code') : done({ token })
}

/** Takes the password again, for people without any second factor. */
export async function confirmWithPassword(db: Db, person: Person, password: string): Promise<Confirmed> {
  const counters = codeCounters(person.accountId)
  const paused = await findPause(db, counters)
  if (paused !== undefined) return paused
  const account = await db.read(person, (tx) => getAccount(tx, person.accountId))
  const fits = await passwordFits(account.passwordHash, password)
  const token = await db.inTransaction(systemActor('accounts.confirm'), async (tx) => {
    if (!fits) {
      await noteRefusal(tx, person, 'password')
      return undefined
    }
    await forgetPauses(tx, counters)
    await recordFact(tx, { action: 'accounts.factor.shown', subject: person.accountId, data: { how: 'password' } })
    return proveSession(tx, person.sessionId)
  })
  return token === undefined ? refuse('wrong', 'password') : done({ token })
}

// A refusal is recorded, so it may not be answered from the transaction as a refusal: that would roll it back.
function noteRefusal(tx: Tx, person: Person, how: string): Promise<void> {
  return recordFact(tx, { action: 'accounts.factor.refused', subject: person.accountId, data: { how } })
}
