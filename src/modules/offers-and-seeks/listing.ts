import type { Id } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'

export const directions = ['offer', 'seek'] as const
export type Direction = (typeof directions)[number]

export const listingKinds = ['room', 'equipment', 'know-how', 'partner', 'volunteers'] as const
export type ListingKind = (typeof listingKinds)[number]

export const listingStates = ['open', 'closed', 'removed'] as const
export type ListingState = (typeof listingStates)[number]

/** Something offered or sought; days are `YYYY-MM-DD`. */
export type Listing = {
  readonly id: Id<'listing'>
  readonly profileId: Id<'profile'>
  readonly direction: Direction
  readonly kind: ListingKind
  readonly title: string
  readonly text: string
  readonly lang: Lang
  readonly municipalityId: string
  readonly municipalityName: string
  readonly municipalityNames: { readonly [Language in Lang]?: string }
  readonly districtId: string
  readonly lat: number
  readonly lon: number
  readonly state: ListingState
  /** The last day on which it is shown. */
  readonly expiresOn: string
  readonly removalReason: string
  readonly createdAt: Date
}

/** Figures of ours: a listing that nobody renews is gone after two months, so that the list stays true. */
export const listingRules = {
  shownDays: 60,
  warnDays: 7,
  renewAfterDays: 14,
  /** Links in mails hold a little longer than the listing itself. */
  linkDays: 14,
  /** Not everything wants an answer: afterwards nobody is reminded of one. */
  awaitedDays: 14,
  /** How long ended listings and quiet conversations are kept. */
  keptDays: 180,
  matchKm: 50,
  /** Of one organisation at the same time. */
  mostOpen: 20,
} as const

/** Whether it is shown to the public on the day. */
export function isShown({ state, expiresOn }: Pick<Listing, 'state' | 'expiresOn'>, today: string): boolean {
  return state === 'open' && today <= expiresOn
}

/** Whether its time can be begun anew: also shortly after it has run out, but not once somebody has ended it. */
export function mayBeRenewed({ state }: Pick<Listing, 'state'>): boolean {
  return state === 'open'
}

/** A box of degrees around a point that holds everything within so many kilometres; narrow in Hesse, where no pole is near. */
export function boxAround({ lat, lon }: { readonly lat: number; readonly lon: number }, km: number) {
  const high = km / 111
  const wide = km / (111 * Math.cos((lat * Math.PI) / 180))
  return { south: lat - high, north: lat + high, west: lon - wide, east: lon + wide }
}
