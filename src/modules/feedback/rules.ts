import type { ThrottleRule } from '#platform/throttle/index.ts'

/** Every figure of this module, in one place. */
export const rules = {
  /** HVBIT § 6: without an answer within six weeks the person may turn to the enforcement body. */
  barrierDays: 42,
  /** Our own promise for everything else. */
  otherDays: 14,
  /** The first reminder comes so many days before the due day, the second on it. */
  reminderDays: 7,
  /** An answered case to which nothing more is written is closed by itself. */
  quietDays: 28,
  /** Text, address and links go so many months after closing. */
  keptMonths: 6,
} as const

const hour = 3600

/** RL-07: nobody can fill a stranger's mailbox with our mails, and no script our list with cases. */
export const throttles = {
  sending: { name: 'feedback here', free: 6, firstPauseSeconds: 60, longestPauseSeconds: hour, forgetSeconds: hour },
  mail: {
    name: 'feedback mail',
    free: 3,
    firstPauseSeconds: 6 * hour,
    longestPauseSeconds: 24 * hour,
    forgetSeconds: 24 * hour,
  },
  // One household finds an entry right once a day.
  approval: {
    name: 'entry approval',
    free: 1,
    firstPauseSeconds: 24 * hour,
    longestPauseSeconds: 24 * hour,
    forgetSeconds: 24 * hour,
  },
} as const satisfies Record<string, ThrottleRule>
