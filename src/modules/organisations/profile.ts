import type { Id } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'

export const profileKinds = [
  'project',
  'association',
  'vielfaltszentrum',
  'centre',
  'umbrella',
  'municipality',
  'welfare',
  'church',
] as const
export type ProfileKind = (typeof profileKinds)[number]

export const profileStates = ['draft', 'published', 'withdrawn'] as const
export type ProfileState = (typeof profileStates)[number]

/** What a profile may show or keep to itself; nothing is shown until it is chosen (GDPR Art. 25). */
export const publicFields = [
  'contact_role',
  'telephone',
  'email',
  'website',
  'accessibility',
  'address',
  'office_hours',
] as const
export type PublicField = (typeof publicFields)[number]

/** How one meets people in an office hour: just come, by appointment, by telephone, or on the screen. */
export const channels = ['open', 'appointment', 'telephone', 'online'] as const
export type Channel = (typeof channels)[number]

/** Local time in Europe/Berlin as `HH:MM`; weekday 1 is Monday, 7 is Sunday (ISO 8601). */
export type OfficeHour = {
  readonly id: Id<'office-hour'>
  readonly weekday: number
  readonly opensAt: string
  readonly closesAt: string
  readonly channel: Channel
  readonly note: string
  readonly languages: readonly string[]
}

export type SiteMunicipality = {
  readonly id: string
  readonly name: string
  readonly names: Readonly<Record<string, string>>
  readonly lat: number
  readonly lon: number
}

export type Site = {
  readonly id: Id<'site'>
  readonly name: string
  readonly address: string
  readonly municipality: SiteMunicipality
  readonly officeHours: readonly OfficeHour[]
}

export type ProfileTexts = { readonly [Language in Lang]?: string | undefined }

/** The little that most pages need to know of a profile. */
export type ProfileHead = {
  readonly id: Id<'profile'>
  readonly kind: ProfileKind
  readonly slug: string
  readonly name: string
  readonly state: ProfileState
  readonly districtId: string
  readonly version: number
}

/** Another profile this one is related to: its name is known to whoever sees the relation. */
export type RelatedProfile = Pick<ProfileHead, 'id' | 'kind' | 'slug' | 'name' | 'state'>

/** What only projects have; `leadDays` is how many days ahead a request should come. */
export type ProjectPart = {
  readonly responsibleOrganisation: RelatedProfile | null
  readonly leadDays: number | null
}

/** Everything a profile consists of. */
export type Profile = ProfileHead & {
  readonly districtName: string
  readonly districtNames: Readonly<Record<string, string>>
  readonly texts: ProfileTexts
  readonly languages: readonly string[]
  readonly topics: readonly string[]
  readonly contactRole: string
  readonly telephone: string
  readonly email: string
  readonly website: string
  readonly accessibility: string
  readonly publicFields: readonly PublicField[]
  /** Where an entry was taken from; null for what people wrote themselves. */
  readonly source: { readonly name: string; readonly year: number | null } | null
  readonly sites: readonly Site[]
  readonly project: ProjectPart | null
  /** Umbrella associations it belongs to today, and its members where it is one. */
  readonly umbrellas: readonly RelatedProfile[]
  readonly members: readonly RelatedProfile[]
  /** Whether somebody acts for it today. */
  readonly hasKeeper: boolean
  /** When its keepers or the centre last said that everything holds. */
  readonly confirmedAt: Date | null
  readonly createdAt: Date
  readonly updatedAt: Date
}

export type PublicationRefusal = 'already-published' | 'text-missing' | 'first-publication-by-centre'

/** Why this profile may not be published now, or undefined when it may. The centre looks at each profile once, before it first appears. */
export function publicationRefusal(
  state: ProfileState,
  hasGermanText: boolean,
  byCentre: boolean,
): PublicationRefusal | undefined {
  if (state === 'published') return 'already-published'
  if (!hasGermanText) return 'text-missing'
  if (state === 'draft' && !byCentre) return 'first-publication-by-centre'
  return undefined
}
