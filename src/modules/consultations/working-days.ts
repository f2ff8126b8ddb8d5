import { dayAfter } from './consultation.ts'

/** The last of so many working days after a day (`YYYY-MM-DD`): Monday to Friday, without the holidays of Hesse. */
export function workingDayAfter(day: string, days: number): string {
  let last = day
  for (let left = days; left > 0;) {
    last = dayAfter(last, 1)
    if (isWorkingDay(last)) left -= 1
  }
  return last
}

function isWorkingDay(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !holidaysOfHesse(Number(day.slice(0, 4))).includes(day)
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
