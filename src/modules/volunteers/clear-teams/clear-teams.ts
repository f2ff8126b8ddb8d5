import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import type { Db } from '#platform/db/index.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { leftMonths } from '../volunteer.ts'

/**
 * Forgets whoever left a team twelve months ago, with what the team noted and its proofs. What follows from a certificate stays with
 * its address, since it counts for other teams, too.
 */
export function clearTeams(db: Db): Promise<number> {
  return db.inTransaction(systemActor('volunteers.clear'), async (tx) => {
    const gone = sql`select id from volunteers
      where until < ${dayInBerlin(tx.now)}::date - make_interval(months => ${leftMonths}::integer)`
    await sql`update qualifications set volunteer_id = null
      where volunteer_id in (${gone}) and source = 'certificate' and email_hash is not null`.execute(tx)
    const removed = await sql`delete from volunteers where id in (${gone})`.execute(tx)
    const count = Number(removed.numAffectedRows ?? 0n)
    if (count > 0) await recordFact(tx, { action: 'volunteers.teams.cleared', subject: 'volunteers', data: { count } })
    return count
  })
}
