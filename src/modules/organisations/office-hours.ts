import type { OfficeHour } from './profile.ts'

export type WeeklyTimes = Pick<OfficeHour, 'weekday' | 'opensAt' | 'closesAt'>

/** True when two office hours share a minute on the same weekday; one that begins as the other ends does not. */
export function officeHoursOverlap(one: WeeklyTimes, other: WeeklyTimes): boolean {
  return one.weekday === other.weekday && one.opensAt < other.closesAt && other.opensAt < one.closesAt
}

export type Opening<Hour> = {
  readonly hour: Hour
  readonly opensAt: Date
  readonly closesAt: Date
  /** True while it lasts. */
  readonly isOpen: boolean
}

/**
 * The opening that is on now or comes next, within the coming week; undefined without office hours. Weekdays and times are
 * those of Europe/Berlin on their day, so an hour at 10:00 stays at 10:00 when the clocks change.
 */
export function nextOpening<Hour extends WeeklyTimes>(hours: readonly Hour[], now: Date): Opening<Hour> | undefined {
  const today = berlinDayNumber(now)
  const openings = Array.from({ length: 8 }, (_, ahead) => today + ahead).flatMap((day) =>
    hours
      .filter((hour) => hour.weekday === weekdayOf(day))
      .map((hour) => ({
        hour,
        opensAt: instantInBerlin(day, hour.opensAt),
        closesAt: instantInBerlin(day, hour.closesAt),
      })),
  )
  const [next] = openings
    .filter(({ closesAt }) => closesAt > now)
    .toSorted((a, b) => a.opensAt.getTime() - b.opensAt.getTime() || a.closesAt.getTime() - b.closesAt.getTime())
  return next === undefined ? undefined : { ...next, isOpen: next.opensAt <= now }
}

const millisecondsPerDay = 86_400_000
const berlinFormat = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Berlin',
  dateStyle: 'short',
  timeStyle: 'medium',
})

/** Days since 1 January 1970 of the calendar day in Berlin. */
function berlinDayNumber(instant: Date): number {
  return Math.floor(berlinWallClock(instant) / millisecondsPerDay)
}

// 1 January 1970 was a Thursday.
function weekdayOf(day: number): number {
  return ((day + 3) % 7) + 1
}

/** What the clocks in Berlin show, as if it were UTC. */
function berlinWallClock(instant: Date): number {
  return Date.parse(`${berlinFormat.format(instant).replace(' ', 'T')}Z`)
}

/**
 * The instant at which the clocks in Berlin show the time on the day. A time that happens twice means the first; one that is
 * skipped (2:00 to 3:00 in March) means as long after the change as it would have been after 2:00.
 */
function instantInBerlin(day: number, time: string): Date {
  const wall = day * millisecondsPerDay + minutesOf(time) * 60_000
  const before = offsetAt(wall - millisecondsPerDay)
  const after = offsetAt(wall + millisecondsPerDay)
  const early = new Date(wall - before)
  return offsetAt(early.getTime()) === before
    ? early
    : offsetAt(wall - after) === after
      ? new Date(wall - after)
      : early
}

function offsetAt(milliseconds: number): number {
  const instant = new Date(milliseconds)
  return berlinWallClock(instant) - Math.floor(milliseconds / 1000) * 1000
}

function minutesOf(time: string): number {
  const [hours = '0', minutes = '0'] = time.split(':')
  return Number(hours) * 60 + Number(minutes)
}
