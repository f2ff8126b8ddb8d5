import { Temporal } from 'temporal-polyfill'

/** Where the clocks of all events hang. */
const zone = 'Europe/Berlin'

/** What the clock on the wall says, as `2026-11-30T18:00`. */
export type WallTime = string

export function wallTime(day: string, time: string): WallTime {
  return `${day}T${time}`
}

export function dayOf(local: WallTime): string {
  return local.slice(0, 10)
}

export function timeOf(local: WallTime): string {
  return local.slice(11, 16)
}

/**
 * The moment at which clocks in Berlin show this time. Undefined for the hour that is missing in spring and the one that comes
 * twice in autumn: nobody could know when to come (TI-02).
 */
export function instantOf(local: WallTime): Date | undefined {
  const plain = Temporal.PlainDateTime.from(local)
  const earlier = plain.toZonedDateTime(zone, { disambiguation: 'earlier' })
  const later = plain.toZonedDateTime(zone, { disambiguation: 'later' })
  return earlier.epochMilliseconds === later.epochMilliseconds ? new Date(earlier.epochMilliseconds) : undefined
}

/** The first moment of a day in Berlin. */
export function startOfDay(day: string): Date {
  return new Date(Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds)
}

/** The first moment after a day in Berlin: deadlines include their last second (TI-09). */
export function endOfDay(day: string): Date {
  return startOfDay(Temporal.PlainDate.from(day).add({ days: 1 }).toString())
}

/** As long after the day `to` as `local` is after `from`, at the same time on the wall, whatever the clocks have done in between (TI-03). */
export function movedTo(local: WallTime, from: string, to: string): WallTime {
  const days = Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days
  return Temporal.PlainDateTime.from(local).add({ days }).toString({ smallestUnit: 'minute' })
}

export function daysLater(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString()
}
