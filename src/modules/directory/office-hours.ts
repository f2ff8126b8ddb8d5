import type { Hours } from './entry.ts'

export type DayHours = { readonly weekday: number; readonly hours: readonly Hours[] }

/** The week in order, Monday first; days without hours are left out. */
export function byWeekday(hours: readonly Hours[]): readonly DayHours[] {
  const sorted = hours.toSorted(inWeekOrder)
  return [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => {
    const ofDay = sorted.filter((span) => span.weekday === weekday)
    return ofDay.length === 0 ? [] : [{ weekday, hours: ofDay }]
  })
}

/**
 * The hours a reader should see first: in one of the languages asked for, and among these the next ones from the day and
 * time given (local, `HH:MM`). Hours that name no language are spoken in any of the entry's.
 */
export function firstHours(
  hours: readonly Hours[],
  asked: readonly string[],
  from: { readonly weekday: number; readonly time: string },
): Hours | undefined {
  const wait = (span: Hours) => {
    const days = (span.weekday - from.weekday + 7) % 7
    return days === 0 && span.to <= from.time ? 7 : days
  }
  const fits = (span: Hours) => span.languages.some((code) => asked.includes(code))
  return hours.toSorted((a, b) => Number(fits(b)) - Number(fits(a)) || wait(a) - wait(b) || inWeekOrder(a, b))[0]
}

const berlin = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Berlin',
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})
const shortDays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/** Weekday and time of an instant in Berlin. */
export function weekTimeOf(instant: Date): { readonly weekday: number; readonly time: string } {
  const parts = new Map(berlin.formatToParts(instant).map(({ type, value }) => [type, value]))
  return {
    weekday: shortDays.indexOf(parts.get('weekday') ?? 'Mon') + 1,
    time: `${parts.get('hour') ?? '00'}:${parts.get('minute') ?? '00'}`,
  }
}

function inWeekOrder(a: Hours, b: Hours): number {
  return (
    a.weekday - b.weekday || compareText(a.from, b.from) || compareText(a.to, b.to) || compareText(a.channel, b.channel)
  )
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
