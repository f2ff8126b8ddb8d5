/** The day (`YYYY-MM-DD`) so many days later, or earlier where the number is negative. */
export function dayAfter(day: string, days: number): string {
  const moved = new Date(`${day}T00:00:00Z`)
  moved.setUTCDate(moved.getUTCDate() + days)
  return moved.toISOString().slice(0, 10)
}

/** Whether it is a day there is, as `YYYY-MM-DD`; the database, too, knows no year zero. */
export function isCalendarDay(value: string): boolean {
  const day = /^(?!0000)\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined
  // 31 February is no day, though it can be reckoned with.
  return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)
}

/** Whole days from one calendar day to another; negative where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

/** ISO weekday of a calendar day, 1 is Monday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}

// A plan of a year asks hundreds of times; the answer never changes.
const known = new Map<number, ReadonlySet<string>>()

export function isHolidayInHesse(day: string): boolean {
  const year = yearOf(day)
  const holidays = known.get(year) ?? new Set(holidaysOfHesse(year))
  known.set(year, holidays)
  return holidays.has(day)
}

/** § 1 Hessisches Feiertagsgesetz, without those that always are Sundays. */
export function holidaysOfHesse(year: number): readonly string[] {
  const easter = easterSunday(year)
  return [
    `${year}-01-01`,
    dayAfter(easter, -2),
    dayAfter(easter, 1),
    `${year}-05-01`,
    dayAfter(easter, 39),
    dayAfter(easter, 50),
    dayAfter(easter, 60),
    `${year}-10-03`,
    `${year}-12-25`,
    `${year}-12-26`,
  ]
}

/** The Gregorian rule as Oudin wrote it down in 1940 (Explanatory Supplement to the Astronomical Almanac, 12.8). */
function easterSunday(year: number): string {
  const whole = Math.floor
  const century = whole(year / 100)
  const golden = year % 19
  const shift = century - whole(century / 4) - whole((century - whole((century - 17) / 25)) / 3)
  const epact = (shift + 19 * golden + 15) % 30
  const moon = epact - whole(epact / 28) * (1 - whole(29 / (epact + 1)) * whole((21 - golden) / 11))
  const weekday = (year + whole(year / 4) + moon + 2 - century + whole(century / 4)) % 7
  const march = moon - weekday
  const month = 3 + whole((march + 40) / 44)
  const date = march + 28 - 31 * whole(month / 4)
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}
