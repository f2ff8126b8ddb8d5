import type { Actor } from '#kernel/actor.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { releaseSlot } from '../book-slot.ts'
import type { Booking } from '../booking.queries.ts'
import type { AppointmentParts } from '../parts.ts'
import { tellOf } from '../tell-appointments/tell.ts'

/** The adviser calls an appointment off; whoever booked it is told, and her calendar takes it out. */
export function cancelAppointment(
  db: Db,
  actor: Actor,
  parts: AppointmentParts,
  { reference }: Booking,
): Promise<Done<null> | Refused<'not-arranged'>> {
  return db.inTransaction(actor, async (tx) => {
    const released = await releaseSlot(tx, reference)
    if (released === undefined) return refuse('not-arranged')
    await tellOf(tx, parts, released, 'cancelled')
    return done(null)
  })
}
