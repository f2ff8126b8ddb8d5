import { dayInBerlin } from '#platform/clock/index.ts'
import type { Tx } from '#platform/db/index.ts'

/** The calendar day in Berlin on which this transaction works. */
export function todayInBerlin(tx: Tx): string {
  return dayInBerlin(tx.now)
}
