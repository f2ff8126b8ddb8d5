const berlinClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Berlin',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
})

/**
 * The instant at which clocks in Europe/Berlin show the day (`YYYY-MM-DD`) and time (`HH:MM`). Undefined where there is none: no
 * such day, or the hour that is left out in March. Of the hour that comes twice in October, the first.
 */
export function instantInBerlin(day: string, time: string): Date | undefined {
  const wanted = `${day} ${time}`
  // Berlin is one or two hours ahead of UTC; the earlier instant is tried first.
  for (const offset of ['+02:00', '+01:00']) {
    const instant = new Date(`${day}T${time}:00${offset}`)
    if (!Number.isNaN(instant.getTime()) && berlinClock.format(instant) === wanted) return instant
  }
  return undefined
}

/** The day and the time of day in Europe/Berlin at the instant, as `YYYY-MM-DD` and `HH:MM`. */
export function wallClockInBerlin(instant: Date): { readonly day: string; readonly time: string } {
  const [day = '', time = ''] = berlinClock.format(instant).split(' ')
  return { day, time }
}

/** The first whole minute that is not before the instant: what people may be told to wait for. */
export function wholeMinute(instant: Date): Date {
  return new Date(Math.ceil(instant.getTime() / 60_000) * 60_000)
}
