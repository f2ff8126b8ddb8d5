import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { newToken, tokenHash } from '#platform/session/index.ts'
import { limits } from './account.ts'
import { inviteHref } from './invitations.ts'
import { countOperators } from './roles.ts'

/**
 * The link with which the first operator makes an account, or undefined when there is one already (AU-11). For the
 * server's console only. A link printed at an earlier start no longer works.
 */
export function createFirstOperatorLink(db: Db, baseUrl: string): Promise<string | undefined> {
  return db.inTransaction(systemActor('accounts.first-operator'), async (tx) => {
    if ((await countOperators(tx)) > 0) return undefined
    const token = newToken()
    await sql`update invitations set revoked_at = ${tx.now} where email is null and accepted_at is null and revoked_at is null`.execute(
      tx,
    )
    await sql`insert into invitations (email, language, kind, token_hash, created_at, expires_at)
      values (null, 'de', 'operator', ${tokenHash(token)}, ${tx.now}, ${new Date(tx.now.getTime() + limits.invitation)})`.execute(
      tx,
    )
    await recordFact(tx, { action: 'accounts.first-operator.invited', subject: 'installation' })
    return inviteHref(baseUrl, 'de', token)
  })
}
