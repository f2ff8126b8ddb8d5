import type { ThrottleRule } from '#platform/throttle/index.ts'

// One place may ask six times an hour; one mailbox gets three mails a day that nobody there may have asked for (RL-07) [OURS].
export const byPlace: ThrottleRule = {
  name: 'newsletter.sign-up',
  free: 6,
  firstPauseSeconds: 60,
  longestPauseSeconds: 3600,
  forgetSeconds: 3600,
}
export const byMailbox: ThrottleRule = {
  name: 'newsletter.mail',
  free: 3,
  firstPauseSeconds: 86_400,
  longestPauseSeconds: 86_400,
  forgetSeconds: 86_400,
}
