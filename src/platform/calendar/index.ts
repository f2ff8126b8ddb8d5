import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { Temporal } from 'temporal-polyfill'
import { tzlib_get_ical_block } from 'timezones-ical-library'

export const calendarType = 'text/calendar; charset=utf-8'

const zone = 'Europe/Berlin'

/** Something with a beginning and an end, as calendars show it. */
export type CalendarItem = {
  /** Never another one for the same thing. */
  readonly id: string
  /** Counts up with each change, so that calendars know which of two is newer. */
  readonly sequence: number
  readonly changedAt: Date
  /** What the clock on the wall in Berlin says, as `2026-11-30T18:00`. */
  readonly localStart: string
  readonly localEnd: string
  readonly summary: string
  readonly location: string
  readonly description: string
  readonly url?: string
  /** What is cancelled stays as cancelled, so that calendars take it out. */
  readonly cancelled: boolean
}

/** Items as iCalendar (RFC 5545); with a name it is a calendar of its own, to be fetched again every hour. */
export function writeCalendar(
  items: readonly CalendarItem[],
  { name }: { readonly name?: string | undefined } = {},
): string {
  const file = ical({
    prodId: { company: 'Kompetenzzentrum Vielfalt Hessen', product: 'Vielfaltsnetz' },
    method: ICalCalendarMethod.PUBLISH,
    ...(name === undefined ? {} : { name, ttl: 3600 }),
  })
  // Without a zone of its own: the library would write times of changes in it, too, and they must be UTC (3.8.7.2).
  file.timezone({ name: null, generator: (zoneName) => tzlib_get_ical_block(zoneName)[0] ?? null })
  for (const { changedAt, localStart, localEnd, cancelled, url, ...item } of items)
    file.createEvent({
      ...item,
      stamp: Temporal.Instant.fromEpochMilliseconds(changedAt.getTime()),
      // Zoned values, because the library reads a plain date in the machine's own zone.
      start: zonedOf(localStart),
      end: zonedOf(localEnd),
      timezone: zone,
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      ...(url === undefined ? {} : { url }),
    })
  return file.toString()
}

function zonedOf(local: string): Temporal.ZonedDateTime {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(zone)
}
