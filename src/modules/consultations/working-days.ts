import { dayAfter, isHolidayInHesse, weekdayOf } from '#kernel/calendar-day.ts'

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
  return weekdayOf(day) <= 5 && !isHolidayInHesse(day)
}
