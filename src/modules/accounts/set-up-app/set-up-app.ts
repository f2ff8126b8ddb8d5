import { done, type Done, refuse, type Refused } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { getAccount } from '../account.queries.ts'
import { tellPerson } from '../mails.ts'
import type { Person } from '../member.ts'
import type { AccountParts } from '../parts.ts'
import { renewRecoveryCodes } from '../recovery-codes.ts'
import { strengthenSession } from '../sessions.ts'
import { codeCounters, findPause, type Paused } from '../throttling.ts'
import { keepApp, newAppSecret, stepOfCode } from '../totp.ts'

/** A new secret, and the same sealed, so that nothing is stored before a code proves that the app has it. */
export function offerApp(parts: AccountParts, person: Person): { readonly secret: string; readonly sealed: string } {
  const secret = newAppSecret()
  return { secret, sealed: parts.seal.seal(secret, aboutOffer(person)) }
}

/** The secret that was offered to the one who is signed in, or undefined. */
export function openOffer(parts: AccountParts, person: Person, sealed: string): string | undefined {
  return parts.seal.open(sealed, aboutOffer(person))
}

type SetUp = { readonly token: string; readonly recoveryCodes: readonly string[] }

/** Takes the app as second factor once it shows a right code; its owner gets new recovery codes and a mail. */
export async function setUpApp(
  db: Db,
  parts: AccountParts,
  person: Person,
  secret: string,
  code: string,
): Promise<Done<SetUp> | Refused<'wrong'> | Paused> {
  const counters = codeCounters(person.accountId)
  const paused = await findPause(db, counters)
  if (paused !== undefined) return paused
  return db.inTransaction(person, async (tx) => {
    const used = await stepOfCode(secret, code.replaceAll(/\s/g, ''), tx.now)
    if (used === undefined) return refuse('wrong', 'code')
    await keepApp(tx, parts.seal, person.accountId, secret, used)
    const recoveryCodes = await renewRecoveryCodes(tx, person.accountId)
    const token = await strengthenSession(tx, person.sessionId)
    await tellPerson(tx, parts, await getAccount(tx, person.accountId), 'factor-changed')
    await recordFact(tx, { action: 'accounts.factor.added', subject: person.accountId, data: { how: 'app' } })
    return done({ token, recoveryCodes })
  })
}

function aboutOffer({ accountId, sessionId }: Person): string {
  return `app offer ${accountId} ${sessionId}`
}
