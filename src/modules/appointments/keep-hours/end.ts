import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'

/** Offers these hours no more; what is arranged stays. Row-level security lets nobody end another's. */
export function endHours(db: Db, actor: Actor, id: Id<'hours'>): Promise<Done<null> | Refused<'unknown'>> {
  return db.inTransaction(actor, async (tx) => {
    const gone = await sql`delete from appointment_hours where id = ${id}`.execute(tx)
    if (gone.numAffectedRows !== 1n) return refuse('unknown')
    await recordFact(tx, { action: 'appointments.hours.ended', subject: id })
    return done(null)
  })
}

export function endAbsence(db: Db, actor: Actor, id: Id<'absence'>): Promise<Done<null> | Refused<'unknown'>> {
  return db.inTransaction(actor, async (tx) => {
    const gone = await sql`delete from appointment_absences where id = ${id}`.execute(tx)
    if (gone.numAffectedRows !== 1n) return refuse('unknown')
    await recordFact(tx, { action: 'appointments.absence.ended', subject: id })
    return done(null)
  })
}
