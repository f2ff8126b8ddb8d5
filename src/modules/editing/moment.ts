import { wallClockInBerlin } from '#platform/clock/index.ts'
import type { Translator } from '#platform/i18n/index.ts'

/** Day and time of day in Europe/Berlin, for lists. */
export function momentOf(t: Translator, instant: Date): string {
  return t('editing.moment', { day: t.date(instant, 'short'), time: wallClockInBerlin(instant).time })
}
