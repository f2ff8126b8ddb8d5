import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { Temporal } from 'temporal-polyfill'
import { tzlib_get_ical_block } from 'timezones-ical-library'
import type { Translator } from '#platform/i18n/index.ts'
import { eventPage } from './addresses.ts'
import { type CommunityEvent, textOfEvent } from './event.ts'
import { addressOf } from './event-words.ts'
import { zone, zonedOf } from './wall-time.ts'

export const calendarType = 'text/calendar; charset=utf-8'

/** An event for a calendar; `onlineLink` only for those who have a seat. */
export type CalendarEntry = { readonly event: CommunityEvent; readonly onlineLink?: string | undefined }

/**
 * The events as iCalendar (RFC 5545). Identifiers never change, each change counts the sequence up, and what is cancelled stays as
 * cancelled, so that calendars take it out.
 */
export function calendarFile(
  t: Translator,
  entries: readonly CalendarEntry[],
  { baseUrl, name }: { readonly baseUrl: string; readonly name?: string },
): string {
  const file = ical({
    prodId: { company: 'Kompetenzzentrum Vielfalt Hessen', product: 'Vielfaltsnetz' },
    method: ICalCalendarMethod.PUBLISH,
    ...(name === undefined ? {} : { name, ttl: 3600 }),
  })
  // Without a zone of its own: the library would write times of changes in it, too, and they must be UTC (3.8.7.2).
  file.timezone({ name: null, generator: (zoneName) => tzlib_get_ical_block(zoneName)[0] ?? null })
  for (const { event, onlineLink } of entries) {
    const { title, text } = textOfEvent(event, t.lang)
    const address = addressOf(event)
    file.createEvent({
      id: `${event.id}@veranstaltungen.vielfaltsnetz`,
      sequence: event.sequence,
      stamp: Temporal.Instant.fromEpochMilliseconds(event.updatedAt.getTime()),
      // Zoned values, because the library reads a plain date in the machine's own zone.
      start: zonedOf(event.localStart),
      end: zonedOf(event.localEnd),
      timezone: zone,
      summary: event.state === 'cancelled' ? t('events.calendar.cancelled', { title }) : title,
      location: [address, onlineLink ?? ''].filter(Boolean).join(' · ') || t('events.form.online'),
      description: [text.slice(0, 2000), onlineLink ?? ''].filter(Boolean).join('\n\n'),
      url: new URL(eventPage.href(t.lang, { slug: event.slug }), baseUrl).href,
      status: event.state === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    })
  }
  return file.toString()
}
