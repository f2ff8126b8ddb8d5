import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { mayApprove } from '../throttling.ts'

/** Counts that a reader found the entry right, in this month; nothing of the reader is kept. A second time on one day changes nothing. */
export async function approveEntry(db: Db, profileId: Id<'profile'>, clientAddress: string): Promise<void> {
  if (!(await mayApprove(db, clientAddress, profileId))) return
  await db.inTransaction(systemActor('feedback.approve'), async (tx) => {
    const month = `${dayInBerlin(tx.now).slice(0, 7)}-01`
    await sql`insert into entry_approvals as a (profile_id, month, count) values (${profileId}, ${month}::date, 1)
      on conflict (profile_id, month) do update set count = a.count + 1`.execute(tx)
    await recordFact(tx, { action: 'feedback.entry.approved', subject: profileId })
  })
}
