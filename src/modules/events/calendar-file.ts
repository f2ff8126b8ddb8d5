import { writeCalendar } from '#platform/calendar/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { eventPage } from './addresses.ts'
import { type CommunityEvent, textOfEvent } from './event.ts'
import { addressOf } from './event-words.ts'

/** An event for a calendar; `onlineLink` only for those who have a seat. */
export type CalendarEntry = { readonly event: CommunityEvent; readonly onlineLink?: string | undefined }

/** The events as iCalendar: identifiers never change, and each change counts the sequence up. */
export function calendarFile(
  t: Translator,
  entries: readonly CalendarEntry[],
  { baseUrl, name }: { readonly baseUrl: string; readonly name?: string },
): string {
  const items = entries.map(({ event, onlineLink }) => {
    const { title, text } = textOfEvent(event, t.lang)
    const cancelled = event.state === 'cancelled'
    return {
      id: `${event.id}@veranstaltungen.vielfaltsnetz`,
      sequence: event.sequence,
      changedAt: event.updatedAt,
      localStart: event.localStart,
      localEnd: event.localEnd,
      summary: cancelled ? t('events.calendar.cancelled', { title }) : title,
      location: [addressOf(event), onlineLink ?? ''].filter(Boolean).join(' · ') || t('events.form.online'),
      description: [text.slice(0, 2000), onlineLink ?? ''].filter(Boolean).join('\n\n'),
      url: new URL(eventPage.href(t.lang, { slug: event.slug }), baseUrl).href,
      cancelled,
    }
  })
  return writeCalendar(items, { name })
}
