import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Db } from '#platform/db/index.ts'

/** Questions with their feedback go so many months after the day they were about. */
const keptMonths = 24

/** Forgets questions whose time is over, and single days that are past. Answers how many questions went. */
export function clearTrainers(db: Db): Promise<number> {
  return db.inTransaction(systemActor('trainers.clear'), async (tx) => {
    const today = dayInBerlin(tx.now)
    await sql`delete from trainer_days where day < ${today}::date`.execute(tx)
    const gone = await sql`delete from trainer_enquiries
      where day < ${today}::date - make_interval(months => ${keptMonths})`.execute(tx)
    return Number(gone.numAffectedRows ?? 0n)
  })
}
