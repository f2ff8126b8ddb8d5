export { instantInBerlin, wallClockInBerlin, wholeMinute } from './berlin-time.ts'

/** The only place that asks the machine for the time; tests hand in a clock of their own. */
export type Clock = { now(): Date }

export const machineClock: Clock = { now: () => new Date() }

/** A clock that stands still until it is set; starts at the given instant. */
export function settableClock(start: Date): Clock & { set(instant: Date): void; advance(milliseconds: number): void } {
  let current = start
  return {
    now: () => current,
    set: (instant) => {
      current = instant
    },
    advance: (milliseconds) => {
      current = new Date(current.getTime() + milliseconds)
    },
  }
}

const berlinDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' })

/** The calendar day in Europe/Berlin at the instant, as `YYYY-MM-DD`. */
export function dayInBerlin(instant: Date): string {
  return berlinDay.format(instant)
}
