import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { nameMonths } from '#modules/registrations/index.ts'

/** Forgets who was invited as long after the end as who signed up; the rounds with their numbers stay. */
export async function clearInvitees(db: Db): Promise<void> {
  await db.inTransaction(systemActor('invitations.clear'), async (tx) => {
    const gone = await sql`delete from invitees i using events e where e.id = i.event_id
      and e.ends_at < ${tx.now}::timestamptz - make_interval(months => ${nameMonths}::integer)`.execute(tx)
    const count = Number(gone.numAffectedRows ?? 0n)
    if (count > 0)
      await recordFact(tx, { action: 'invitations.people.cleared', subject: 'invitations', data: { count } })
  })
}
