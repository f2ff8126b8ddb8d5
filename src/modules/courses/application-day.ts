import { daysLater } from '#modules/events/index.ts'

/** The last day for the application: so many weeks before the first day, that day included (TI-09). */
export function applicationDay(firstDay: string, weeks: number): string {
  return daysLater(firstDay, -7 * weeks)
}

/** Whole days from one day to another; 0 on the day itself, negative once it is over. */
export function daysUntil(today: string, day: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / 86_400_000)
}

/** So long before its last day the team is reminded [OURS]. */
export const reminderDays = 14
