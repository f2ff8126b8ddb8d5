import { dayAfter, isHolidayInHesse, weekdayOf } from './calendar-day.ts'

/** Monday to Friday without the public holidays of Hesse. */
export function isWorkingDay(day: string): boolean {
  return weekdayOf(day) <= 5 && !isHolidayInHesse(day)
}

/** The day itself where people work on it, else the nearest one in the direction: -1 before, 1 after. */
export function nearestWorkingDay(day: string, direction: -1 | 1): string {
  let found = day
  while (!isWorkingDay(found)) found = dayAfter(found, direction)
  return found
}

/** So many working days further: `0` stays where it is. Backwards where the number is negative. */
export function moveWorkingDays(day: string, days: number): string {
  const direction = days < 0 ? -1 : 1
  let found = day
  for (let left = Math.abs(days); left > 0; left -= 1) found = nearestWorkingDay(dayAfter(found, direction), direction)
  return found
}
