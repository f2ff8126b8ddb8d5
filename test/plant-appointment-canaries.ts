import type { Planted } from './canary.ts'
import type { House } from './house.ts'

/** A canary in what an appointment holds: whose it is and where they meet is for its adviser alone. */
export async function plantAppointmentCanaries({ rows }: House): Promise<Planted> {
  const link = 'https://kanariraum.example/treff'
  const [object] = await rows<Record<string, string>>(
    `with ruth as (select id from people where given_name = 'Ruth'),
       b as (insert into appointment_bookings (person_id, area, reference, starts_at, ends_at, busy_until, channel, link, lang, booked_at, changed_at)
         select id, 'volunteers', 'kanarireferenz', '2026-12-01T08:00Z', '2026-12-01T08:30Z', '2026-12-01T08:40Z', 'video', $1, 'de', now(), now()
         from ruth returning id)
     select b.id as "bookingId", h.id as "hoursId" from b, appointment_hours h where h.person_id = (select id from ruth) limit 1`,
    [link],
  )
  return {
    canaries: [{ word: link, field: 'appointment: room', seenBy: ['ruth'] }],
    objects: object === undefined ? [] : [object],
  }
}
