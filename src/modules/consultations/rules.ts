import type { ThrottleRule } from '#platform/throttle/index.ts'

/** Every figure of this module that the centre does not set itself (those: `keep-promises`). */
export const rules = {
  /** Of the consent texts on the form and in the thread; a new text gets a new one. */
  consentVersion: '2026-11',
  /** After closing, the client is asked what came of it. */
  lookBackMonths: 3,
  /** Whoever opened a consultation that is not hers sees it so long. */
  openHours: 24,
  /** Month and day on which the year before is taken down for the ministry. */
  releaseDay: '03-01',
  /** Steps a consultation may end with. */
  steps: 5,
} as const

const hour = 3600

/** RL-07: nobody fills a stranger's mailbox with our mails, and no script our inbox. */
export const throttles = {
  sending: {
    name: 'consultation here',
    free: 5,
    firstPauseSeconds: 60,
    longestPauseSeconds: hour,
    forgetSeconds: hour,
  },
  mail: {
    name: 'consultation mail',
    free: 3,
    firstPauseSeconds: 6 * hour,
    longestPauseSeconds: 24 * hour,
    forgetSeconds: 24 * hour,
  },
  booking: {
    name: 'consultation booking mail',
    free: 5,
    firstPauseSeconds: hour,
    longestPauseSeconds: 24 * hour,
    forgetSeconds: 24 * hour,
  },
} as const satisfies Record<string, ThrottleRule>
