import { Temporal } from 'temporal-polyfill'

/** The days of a month as `2026-11-01`, in order. */
export function datesOf(month: string): readonly string[] {
  const first = Temporal.PlainYearMonth.from(month)
  return Array.from({ length: first.daysInMonth }, (_, index) => first.toPlainDate({ day: index + 1 }).toString())
}

/** The month as weeks from Monday to Sunday; places before its first and after its last day are empty. */
export function weeksOf(month: string): readonly (readonly (string | undefined)[])[] {
  const dates = datesOf(month)
  const before = Temporal.PlainDate.from(`${month}-01`).dayOfWeek - 1
  const places = [...Array.from({ length: before }, () => undefined), ...dates]
  return Array.from({ length: Math.ceil(places.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_day, weekday) => places[week * 7 + weekday]),
  )
}

/** So many months before; a negative number is after. */
export function monthBefore(month: string, count: number): string {
  return Temporal.PlainYearMonth.from(month).subtract({ months: count }).toString()
}
