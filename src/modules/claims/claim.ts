import type { Id } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import type { ThrottleRule } from '#platform/throttle/index.ts'

const day = 86_400_000
const hour = 3600

/** Every figure of this module, in one place. */
export const rules = {
  /** PR-10: an address nobody confirmed is gone after so long. */
  confirmWithin: 7 * day,
  /** Name, address and reason go so long after the decision. */
  keptAfterDecision: 30 * day,
  /** Raise it when the words of the box change. */
  consentVersion: '2026-11',
} as const

/** RL-07: nobody can fill a stranger's mailbox with our mails. */
export const throttles = {
  here: { name: 'claim here', free: 5, firstPauseSeconds: 300, longestPauseSeconds: hour, forgetSeconds: hour },
  mail: {
    name: 'claim mail',
    free: 3,
    firstPauseSeconds: 6 * hour,
    longestPauseSeconds: 24 * hour,
    forgetSeconds: 24 * hour,
  },
} as const satisfies Record<string, ThrottleRule>

/** Somebody of the organisation who asks to keep its entry. */
export type Claim = {
  readonly id: Id<'claim'>
  readonly profileId: Id<'profile'>
  readonly givenName: string
  readonly familyName: string
  readonly duty: string
  readonly email: string
  readonly reason: string
  readonly lang: Lang
  readonly confirmedAt: Date
  readonly decision: 'accepted' | 'declined' | null
}

/** What a mail address tells about whether somebody belongs to an entry, compared with the ways to reach it. */
export type Kinship = 'same-address' | 'same-domain' | 'other-domain' | 'unknown'

// Everybody has one of these: the same one says nothing about belonging together.
const anybodys =
  /(?:^|\.)(?:gmail|googlemail|gmx|web|t-online|outlook|hotmail|live|yahoo|icloud|posteo|mailbox|freenet|aol|proton|protonmail)\.[a-z.]+$/

/** Compares the address of a claim with mail address and website of the entry. */
export function kinshipOf(email: string, entry: { readonly email: string; readonly website: string }): Kinship {
  if (entry.email !== '' && entry.email.toLowerCase() === email.toLowerCase()) return 'same-address'
  const own = domainOf(email)
  const theirs = [domainOf(entry.email), hostOf(entry.website)].filter((domain) => domain !== '')
  if (theirs.length === 0) return 'unknown'
  const same = theirs.some((domain) => domain === own || domain.endsWith(`.${own}`) || own.endsWith(`.${domain}`))
  return same && !anybodys.test(own) ? 'same-domain' : 'other-domain'
}

function domainOf(email: string): string {
  return email.split('@')[1]?.toLowerCase() ?? ''
}

function hostOf(website: string): string {
  const url = URL.parse(/^https?:\/\//i.test(website) ? website : `https://${website}`)
  return url === null || website === '' ? '' : url.hostname.replace(/^www\./, '')
}
