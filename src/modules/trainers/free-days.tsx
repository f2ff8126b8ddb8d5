import { localeOf } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { daysOf, monthOf, monthsLater } from './keep-days/month.ts'
import { isFree, type Trainer } from './trainer.ts'

/** `Montag` for 1. */
export function weekdayWord(t: Translator, weekday: number): string {
  // 1 January 2024 was a Monday.
  return named(t, { weekday: 'long' }, new Date(Date.UTC(2024, 0, weekday)))
}

type Props = { readonly t: Translator; readonly trainer: Trainer; readonly today: string }

/** When the trainer is free: the rule in words, then the days of this month and the two after it that count as free. */
export function FreeDays({ t, trainer, today }: Props) {
  const months = [0, 1, 2].map((later) => monthsLater(monthOf(today), later))
  const free = months.map((month) => ({ month, days: daysOf(month, today).filter((day) => isFree(trainer, day)) }))
  return (
    <>
      <p>
        {trainer.weekdays.length === 0
          ? t('trainers.days.noRule')
          : t('trainers.days.rule', {
              days: trainer.weekdays.map((one) => weekdayWord(t, one)).join(t('trainers.comma')),
            })}
      </p>
      <ul>
        {free.map(({ month, days }) => (
          <li>
            {t('trainers.days.inMonth', {
              month: monthWord(t, month),
              count: days.length,
              days: days.map((day) => `${Number(day.slice(8))}.`).join(' '),
            })}
          </li>
        ))}
      </ul>
    </>
  )
}

/** `Januar 2027`. */
export function monthWord(t: Translator, month: string): string {
  return named(t, { month: 'long', year: 'numeric' }, new Date(`${month}-01T00:00:00Z`))
}

function named(t: Translator, parts: Intl.DateTimeFormatOptions, day: Date): string {
  return new Intl.DateTimeFormat(localeOf(t.lang), { ...parts, timeZone: 'UTC' }).format(day)
}
