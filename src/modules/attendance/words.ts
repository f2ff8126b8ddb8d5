import type { Id } from '#kernel/id.ts'
import { instantInBerlin, wallClockInBerlin } from '#platform/clock/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { dayOf, timeOf } from '#modules/events/index.ts'
import type { OfferDate, Participant } from '#modules/registrations/index.ts'
import type { Counts, Presence } from './attendance.ts'

/** `18:20` as the clock in Berlin shows it. */
export function clockOf(instant: Date): string {
  return wallClockInBerlin(instant).time
}

/** The moment at which the clock shows this time on a date; after midnight where the date goes on until then. Undefined where there is none. */
export function clockOn(
  { localStart, localEnd }: Pick<OfferDate, 'localStart' | 'localEnd'>,
  clock: string,
): Date | undefined {
  const [day, lastDay] = [dayOf(localStart), dayOf(localEnd)]
  return instantInBerlin(clock < timeOf(localStart) && lastDay > day ? lastDay : day, clock)
}

/** `Montag, 30. November 2026, 18:00 bis 20:00 Uhr`. */
export function dateWords(t: Translator, { startsAt, localStart, localEnd }: OfferDate): string {
  return t('attendance.date', { date: t.date(startsAt), starts: timeOf(localStart), ends: timeOf(localEnd) })
}

/** How somebody stands, in a few words: `Da seit 18:20 Uhr`. */
export function presenceWords(t: Translator, { mark, cameAt, leftAt }: Presence): string {
  if (mark !== 'present') return t(`attendance.mark.${mark}`)
  if (cameAt !== null && leftAt !== null)
    return t('attendance.sinceUntil', { since: clockOf(cameAt), until: clockOf(leftAt) })
  if (cameAt !== null) return t('attendance.since', { time: clockOf(cameAt) })
  return leftAt === null ? t('attendance.mark.present') : t('attendance.until', { time: clockOf(leftAt) })
}

export function countWords(t: Translator, { present, all }: Pick<Counts, 'present' | 'all'>): string {
  return t('attendance.count', { present, all })
}

type Named = Pick<Participant, 'name' | 'position' | 'signedUpBy'>

/** The name, or whom she comes with as long as nobody has said it. */
export function nameOf(t: Translator, { name, position, signedUpBy }: Named): string {
  if (name !== '') return name
  return signedUpBy === '' ? t('attendance.nameless') : t('attendance.companion', { name: signedUpBy, position })
}

/** What stands before a row on paper, and stays the same: the number of arrival, with a letter for whoever comes along. */
export function rowCode({ number, position }: Pick<Participant, 'number' | 'position'>): string {
  return position === 1 ? String(number) : `${number}${String.fromCodePoint(96 + position)}`
}

/** In the order of names, companions after whom they come with. */
export function byName(t: Translator): (a: Named & { id?: Id<'participant'> }, b: Named) => number {
  return (a, b) => t.compare(a.signedUpBy, b.signedUpBy) || a.position - b.position
}
