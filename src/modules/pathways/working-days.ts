const dayMilliseconds = 86_400_000

/** Calendar arithmetic on days as `YYYY-MM-DD`; no time zone comes into it. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMilliseconds).toISOString().slice(0, 10)
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}

// Days of the month and year; those that move with Easter are counted from it (Hessisches Feiertagsgesetz, § 1).
const fixed = ['01-01', '05-01', '10-03', '12-25', '12-26']
const fromEaster = [-2, 1, 39, 50, 60]

/** Whether the day is a public holiday in Hesse; Sundays are none for that. */
export function isHoliday(day: string): boolean {
  if (fixed.includes(day.slice(5))) return true
  const easter = easterOf(yearOf(day))
  return fromEaster.some((days) => addDays(easter, days) === day)
}

/** Monday to Friday without the public holidays of Hesse. */
export function isWorkingDay(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !isHoliday(day)
}

/** The day itself where people work on it, else the nearest one in the direction: -1 before, 1 after. */
export function nearestWorkingDay(day: string, direction: -1 | 1): string {
  let found = day
  while (!isWorkingDay(found)) found = addDays(found, direction)
  return found
}

/** So many working days further: `0` stays where it is. Backwards where the number is negative. */
export function moveWorkingDays(day: string, days: number): string {
  const direction = days < 0 ? -1 : 1
  let found = day
  for (let left = Math.abs(days); left > 0; left -= 1) found = nearestWorkingDay(addDays(found, direction), direction)
  return found
}

/** Easter Sunday of the Gregorian calendar, by Gauss in the form of Lichtenberg. */
function easterOf(year: number): string {
  const century = Math.floor(year / 100)
  const shift = 15 + Math.floor((3 * century + 3) / 4) - Math.floor((8 * century + 13) / 25)
  const sun = 2 - Math.floor((3 * century + 3) / 4)
  const moon = year % 19
  const seed = (19 * moon + shift) % 30
  const correction = Math.floor(seed / 29) + (Math.floor(seed / 28) - Math.floor(seed / 29)) * Math.floor(moon / 11)
  const fullMoon = 21 + seed - correction
  const sunday = 7 - ((year + Math.floor(year / 4) + sun) % 7)
  const days = 7 - ((fullMoon - sunday) % 7)
  return addDays(`${year}-03-01`, fullMoon + days - 1)
}
