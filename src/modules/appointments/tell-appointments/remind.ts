import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { type Booking, bookingColumns } from '../booking.queries.ts'
import type { AppointmentParts } from '../parts.ts'
import { tellOf } from './tell.ts'

/**
 * Reminds of what begins within a day, each appointment once: the mark and the mail are one transaction. Who booked later than that needs
 * no reminder.
 */
export function remindOfAppointments(db: Db, parts: AppointmentParts): Promise<number> {
  return db.inTransaction(systemActor('appointments.remind'), async (tx) => {
    const { rows: due } = await sql<Booking>`
      update appointment_bookings set reminded_at = ${tx.now}
      where id in (select b.id from appointment_bookings b
        where b.released_at is null and b.reminded_at is null and b.starts_at > ${tx.now}
          and b.starts_at <= ${tx.now}::timestamptz + interval '24 hours' and b.booked_at <= b.starts_at - interval '24 hours'
        order by b.starts_at limit 200 for update skip locked)
      returning ${bookingColumns}`.execute(tx)
    for (const booking of due) await tellOf(tx, parts, booking, 'reminder')
    if (due.length > 0)
      await recordFact(tx, {
        action: 'appointments.people.reminded',
        subject: 'appointments',
        data: { count: due.length },
      })
    return due.length
  })
}
