import { daysLater, type WallTime, wallTime } from '#modules/events/index.ts'

/** The same time on the wall every so many weeks, from the first day on. */
export type Series = {
  readonly firstDay: string
  readonly starts: string
  readonly ends: string
  readonly everyWeeks: number
  /** How many dates it shall be; days that are skipped do not count. */
  readonly count: number
  readonly skip: readonly string[]
}

export type SeriesDate = { readonly localStart: WallTime; readonly localEnd: WallTime }

/** The dates of a series. The clock on the wall says the same each time, whatever the clocks have done in between (TI-03). */
export function datesOfSeries({ firstDay, starts, ends, everyWeeks, count, skip }: Series): readonly SeriesDate[] {
  const dates: SeriesDate[] = []
  // Days that are skipped are listed, so this ends.
  for (let step = 0; dates.length < count && step < count + skip.length; step += 1) {
    const day = daysLater(firstDay, step * everyWeeks * 7)
    if (!skip.includes(day)) dates.push({ localStart: wallTime(day, starts), localEnd: wallTime(day, ends) })
  }
  return dates
}

/** Days as people write them in a list: `22.12.2026` or `2026-12-22`, divided by anything else. Answers what is no day, too. */
export function readDays(text: string): { readonly days: readonly string[]; readonly unknown: readonly string[] } {
  const [days, unknown]: [string[], string[]] = [[], []]
  for (const word of text.split(/[\s,;]+/).filter(Boolean)) {
    const day = dayOfWord(word)
    if (day === undefined) unknown.push(word)
    else days.push(day)
  }
  return { days: [...new Set(days)], unknown }
}

function dayOfWord(word: string): string | undefined {
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(word)
  const day =
    german === null ? word : `${german[3]}-${(german[2] ?? '').padStart(2, '0')}-${(german[1] ?? '').padStart(2, '0')}`
  const at = /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T00:00:00Z`) : undefined
  return at !== undefined && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day) ? day : undefined
}
