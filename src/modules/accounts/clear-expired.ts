import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
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
    // Who came has an account now, and who never came needs none: the names and addresses have no further use.
    await sql`update invitations set given_name = '', family_name = '', email = 'geloescht@konto.invalid',
        revoked_at = case when accepted_at is null then coalesce(revoked_at, ${tx.now}) end
      where email is not null and email <> 'geloescht@konto.invalid' and coalesce(accepted_at, expires_at) < ${before(keptAfter)}`.execute(
      tx,
    )
    await deleteForgottenPeople(tx)
    await forgetOldTurns(tx)
  })
}

/** People whose last role ended a year ago: the account goes, and with it name, address, passkeys and sessions (GDPR Art. 17). */
async function deleteForgottenPeople(tx: Tx): Promise<void> {
  const day = dayInBerlin(tx.now)
  const gone = await sql<{ id: string }>`delete from people p
    where exists (select from role_grants g where g.person_id = p.id)
      and not exists (select from role_grants g where g.person_id = p.id and (g.ends_on is null or g.ends_on > ${day}::date - interval '12 months'))
    returning id`.execute(tx)
  for (const { id } of gone.rows) await recordFact(tx, { action: 'accounts.person.deleted', subject: id })
}
