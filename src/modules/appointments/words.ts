import { dayInBerlin, wallClockInBerlin } from '#platform/clock/index.ts'
import { writeCalendar } from '#platform/calendar/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import type { Booking } from './booking.queries.ts'

/** Day and time in one line: `Donnerstag, 8. Januar 2026, 10:00 – 10:30 Uhr`. */
export function whenOf(t: Translator, { startsAt, endsAt }: Pick<Booking, 'startsAt' | 'endsAt'>): string {
  return t('appointments.when', { day: t.date(startsAt), hours: hoursOf({ startsAt, endsAt }) })
}

/** From when to when on the wall in Berlin. */
export function hoursOf({ startsAt, endsAt }: { readonly startsAt: Date; readonly endsAt: Date }): string {
  return `${wallClockInBerlin(startsAt).time} – ${wallClockInBerlin(endsAt).time}`
}

/** How and where one talks. */
export function wayOf(t: Translator, { channel, place }: Pick<Booking, 'channel' | 'place'>): string {
  const way = t(`appointments.channel.${channel}`)
  return place === '' ? way : `${way}, ${place}`
}

/** The appointment for a calendar: without what it is about. `url` is a page of this site, where the reader has one. */
export function appointmentFile(t: Translator, booking: Booking, url?: string): string {
  const { id, sequence, changedAt, startsAt, endsAt, link, place, channel } = booking
  const cancelled = booking.releasedAt !== null
  return writeCalendar([
    {
      id: `${id}@beratung.vielfaltsnetz`,
      sequence,
      changedAt,
      localStart: localOf(startsAt),
      localEnd: localOf(endsAt),
      summary: t(cancelled ? 'appointments.calendar.cancelled' : 'appointments.calendar.title'),
      location: link || place || t(`appointments.channel.${channel}`),
      description: t(`appointments.calendar.${channel}`),
      ...(url === undefined ? {} : { url }),
      cancelled,
    },
  ])
}

function localOf(instant: Date): string {
  return `${dayInBerlin(instant)}T${wallClockInBerlin(instant).time}`
}
