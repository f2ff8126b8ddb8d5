import { dayInBerlin } from '#platform/clock/index.ts'

/** Every figure of the yearly question, in one place. */
export const confirmationRules = {
  /** So many months after the last confirmation keepers are asked. */
  everyMonths: 12,
  /** Whoever changed or published the entry this recently is not asked yet. */
  quietDays: 30,
  /** The one reminder comes so many days after the question. */
  remindDays: 28,
  /** So many days after the reminder the centre sees the entry as doubtful. Nobody is written to again. */
  doubtfulDays: 28,
  /** Links in these mails hold so long. */
  linkDays: 120,
} as const

export function daysBefore(instant: Date, days: number): Date {
  return new Date(instant.getTime() - days * 86_400_000)
}

/** The same day and hour so many months earlier; the last day of a shorter month. */
export function monthsBefore(instant: Date, months: number): Date {
  const earlier = new Date(instant)
  earlier.setUTCMonth(earlier.getUTCMonth() - months)
  if (earlier.getUTCDate() !== instant.getUTCDate()) earlier.setUTCDate(0)
  return earlier
}

/** The calendar day in Berlin of a confirmation, as the public reads it; null while there was none. */
export function confirmedOn(confirmedAt: Date | null): string | null {
  return confirmedAt === null ? null : dayInBerlin(confirmedAt)
}
