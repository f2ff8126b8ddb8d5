import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import type { Db } from '#platform/db/index.ts'
import { forgetOldTurns } from '#platform/throttle/index.ts'
import { limits } from './account.ts'

// Used and expired links are kept this long, so that somebody who asks why a link failed can be answered.
const keptAfter = 30 * 86_400_000

/** Deletes what can no longer be used: dead sessions, expired challenges, old links and invitations, forgotten throttles. */
export async function clearExpired(db: Db): Promise<void> {
  await db.inTransaction(systemActor('accounts.clear-expired'), async (tx) => {
    const before = (milliseconds: number) => new Date(tx.now.getTime() - milliseconds)
    await sql`delete from sessions where last_seen_at < ${before(limits.plainIdle)} or created_at < ${before(limits.plainAbsolute)}`.execute(
      tx,
    )
    await sql`delete from passkey_challenges where expires_at < ${tx.now}`.execute(tx)
    await sql`delete from account_links where expires_at < ${before(keptAfter)}`.execute(tx)
    // Invited people who never came: their names and addresses have no further use.
    await sql`update invitations set given_name = '', family_name = '', email = 'geloescht@konto.invalid', revoked_at = coalesce(revoked_at, ${tx.now})
      where accepted_at is null and email is not null and email <> 'geloescht@konto.invalid' and expires_at < ${before(keptAfter)}`.execute(
      tx,
    )
    await forgetOldTurns(tx)
  })
}
