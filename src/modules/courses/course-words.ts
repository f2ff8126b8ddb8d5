import type { Translator } from '#platform/i18n/index.ts'
import { dayOf, timeOf } from '#modules/events/index.ts'
import type { CourseDate, CourseModule } from './course.ts'

/** The module as its team calls it, else as the Leitfaden does, in the reader's language. */
export function moduleTitle(t: Translator, { number, title }: Pick<CourseModule, 'number' | 'title'>): string {
  return title === '' ? (t.find(`courses.module.${number}`) ?? '') : title
}

/** `Dienstag, 1. Dezember 2026, 18:00 bis 21:00 Uhr`. */
export function dateWords(
  t: Translator,
  { localStart, localEnd }: Pick<CourseDate, 'localStart' | 'localEnd'>,
): string {
  return t('courses.dateWords', {
    date: t.day(dayOf(localStart)),
    starts: timeOf(localStart),
    ends: timeOf(localEnd),
  })
}
