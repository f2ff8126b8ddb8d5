import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Db } from '#platform/db/index.ts'

/** So many days after it was to be, an appointment is forgotten: what was said stands where it belongs. */
const keptDays = 30

/** Forgets what is over: appointments, single days of hours, absences. Answers how many appointments went. */
export function clearAppointments(db: Db): Promise<number> {
  return db.inTransaction(systemActor('appointments.clear'), async (tx) => {
    const today = dayInBerlin(tx.now)
    await sql`delete from appointment_absences where until_day < ${today}::date`.execute(tx)
    await sql`delete from appointment_hours where coalesce(until_day, day, 'infinity') < ${today}::date`.execute(tx)
    const gone = await sql`
      delete from appointment_bookings where ends_at < ${tx.now}::timestamptz - make_interval(days => ${keptDays})`.execute(
      tx,
    )
    return Number(gone.numAffectedRows ?? 0n)
  })
}
