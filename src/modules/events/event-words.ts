import { localeOf } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { nameIn } from '#modules/places/index.ts'
import type { CommunityEvent } from './event.ts'
import { dayOf, timeOf } from './wall-time.ts'

type Times = Pick<CommunityEvent, 'startsAt' | 'endsAt' | 'localStart' | 'localEnd'>

/** `Montag, 30. November 2026, 18:00 bis 20:00 Uhr`. */
export function whenOf(t: Translator, { startsAt, endsAt, localStart, localEnd }: Times): string {
  const [starts, ends] = [timeOf(localStart), timeOf(localEnd)]
  return dayOf(localStart) === dayOf(localEnd)
    ? t('events.when', { date: t.date(startsAt), starts, ends })
    : t('events.whenDays', { date: t.date(startsAt), starts, endDate: t.date(endsAt), ends })
}

/** `18:00 bis 20:00 Uhr`, where the day is said beside it. */
export function timesOf(t: Translator, event: Times): string {
  const { localStart, localEnd } = event
  return dayOf(localStart) === dayOf(localEnd)
    ? t('events.times', { starts: timeOf(localStart), ends: timeOf(localEnd) })
    : whenOf(t, event)
}

/** The place in a few words: the municipality, or that it is on the screen. */
export function placeOf(t: Translator, { form, municipality }: Pick<CommunityEvent, 'form' | 'municipality'>): string {
  const online = t('events.form.online')
  if (form === 'online' || municipality === null) return online
  const name = nameIn(municipality, t.lang)
  return form === 'hybrid' ? t('events.placeAndOnline', { place: name }) : name
}

/** The whole address on one line, as it stands on letters and signs; empty online. */
export function addressOf({ venue, address, municipality }: CommunityEvent): string {
  return [venue, address, municipality?.name ?? ''].filter(Boolean).join(', ')
}

export function organiserOf(t: Translator, { profileId, organiserName }: CommunityEvent): string {
  return profileId === null ? t('events.organiser.centre') : organiserName
}

/** The weekday of a day; short ones fit a narrow column in every language, so Arabic has its single letters. */
export function weekdayOf(t: Translator, day: string, length: 'short' | 'long'): string {
  const short = formatted(t, day, { weekday: 'short' })
  if (length === 'short') return short.length > 4 ? formatted(t, day, { weekday: 'narrow' }) : short
  return formatted(t, day, { weekday: 'long' })
}

/** `November 2026` for `2026-11`. */
export function monthOf(t: Translator, month: string): string {
  return formatted(t, `${month}-15`, { month: 'long', year: 'numeric' })
}

function formatted(t: Translator, day: string, style: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(localeOf(t.lang), { ...style, timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`))
}
