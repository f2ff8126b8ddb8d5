import type { Lang } from '#kernel/language.ts'

/** Kinds of entries in the order lists show them. */
export const entryKinds = [
  'project',
  'vielfaltszentrum',
  'association',
  'umbrella',
  'centre',
  'welfare',
  'church',
  'municipality',
] as const
export type EntryKind = (typeof entryKinds)[number]

export type Channel = 'open' | 'appointment' | 'telephone' | 'online'

/** One span of office hours; local time in Europe/Berlin, `weekday` as in ISO 8601. */
export type Hours = {
  readonly weekday: number
  readonly from: string
  readonly to: string
  readonly channel: Channel
  readonly languages: readonly string[]
  readonly note: string
}

/** A name with its forms in other scripts. */
export type PlaceName = { readonly name: string; readonly names: { readonly [Language in Lang]?: string } }

/** Ways to reach an entry; only what was chosen to be public is here. */
export type Reach = {
  readonly role?: string | undefined
  readonly telephone?: string | undefined
  readonly email?: string | undefined
  readonly website?: string | undefined
}

export type Source = { readonly name: string; readonly year: number | null }

/** What a card shows beyond the narrow row. */
export type CardFacts = {
  readonly places: readonly PlaceName[]
  readonly hours: readonly Hours[]
  readonly reach: Reach
  readonly source: Source | null
}

export type EntrySite = {
  readonly name: string
  readonly address: string
  readonly place: PlaceName
  readonly hours: readonly Hours[]
}

/** What the profile page shows beyond the card. */
export type PageFacts = {
  readonly texts: { readonly [Language in Lang]?: string | undefined }
  readonly sites: readonly EntrySite[]
  readonly accessibility: string
  /** How many days ahead a request should come; null where nothing is said. */
  readonly leadDays: number | null
  /** The day the entry was last confirmed, `YYYY-MM-DD`; null while nobody has. */
  readonly confirmedOn: string | null
  /** True while nobody acts for the entry: then it can be taken over. */
  readonly unkept: boolean
}

export type EntryCard = CardFacts & {
  readonly profileId: string
  readonly kind: EntryKind
  readonly slug: string
  readonly name: string
  readonly districtId: string
  readonly languages: readonly string[]
  readonly topics: readonly string[]
  /** Kilometres as the crow flies from the place asked for; 0 stands for a whole Kreis that holds the place; null without a place. */
  readonly km: number | null
  readonly wholeDistrict: boolean
}

export type EntryLink = { readonly kind: EntryKind; readonly slug: string; readonly name: string }

export function isEntryKind(text: string): text is EntryKind {
  return entryKinds.some((kind) => kind === text)
}

/** Where an entry's page stands, without the language. */
export function entryPath({ kind, slug }: { readonly kind: EntryKind; readonly slug: string }): string {
  return kind === 'project' ? `/projekte/${slug}` : `/organisationen/${slug}`
}

/** The area of the centre an entry belongs to. */
export function areaOf(kind: EntryKind): 'volunteers' | 'organisations' {
  return kind === 'project' ? 'volunteers' : 'organisations'
}
