import { confirmedOn } from './confirmation.ts'
import type {
  OfficeHour,
  Profile,
  ProfileTexts,
  ProjectPart,
  PublicField,
  RelatedProfile,
  SiteMunicipality,
} from './profile.ts'

export type PublicSite = {
  readonly id: string
  readonly name: string
  readonly municipality: SiteMunicipality
  /** Null where the profile does not show its addresses, or there is none. */
  readonly address: string | null
  readonly officeHours: readonly OfficeHour[]
}

/** What the public sees: everything here may be shown to anybody, and nothing else may. */
export type PublicProfile = Pick<
  Profile,
  | 'id'
  | 'kind'
  | 'slug'
  | 'name'
  | 'districtId'
  | 'districtName'
  | 'districtNames'
  | 'languages'
  | 'topics'
  | 'source'
  | 'updatedAt'
  | 'hasKeeper'
> & {
  readonly texts: ProfileTexts
  readonly contactRole: string | null
  readonly telephone: string | null
  readonly email: string | null
  readonly website: string | null
  readonly accessibility: string | null
  readonly sites: readonly PublicSite[]
  readonly responsibleOrganisation: RelatedProfile | null
  readonly leadDays: ProjectPart['leadDays']
  readonly umbrellas: readonly RelatedProfile[]
  readonly members: readonly RelatedProfile[]
  /** The calendar day in Berlin on which the entry was last confirmed, or null. */
  readonly confirmedOn: string | null
}

/** Leaves out what the profile keeps to itself. The state is not looked at: only published profiles may be shown. */
export function publicProfile(profile: Profile): PublicProfile {
  const shows = (field: PublicField) => profile.publicFields.includes(field)
  const shown = (field: PublicField, value: string) => (shows(field) && value !== '' ? value : null)
  return {
    id: profile.id,
    kind: profile.kind,
    slug: profile.slug,
    name: profile.name,
    districtId: profile.districtId,
    districtName: profile.districtName,
    districtNames: profile.districtNames,
    languages: profile.languages,
    topics: profile.topics,
    source: profile.source,
    updatedAt: profile.updatedAt,
    hasKeeper: profile.hasKeeper,
    confirmedOn: confirmedOn(profile.confirmedAt),
    texts: profile.texts,
    contactRole: shown('contact_role', profile.contactRole),
    telephone: shown('telephone', profile.telephone),
    email: shown('email', profile.email),
    website: shown('website', profile.website),
    accessibility: shown('accessibility', profile.accessibility),
    sites: profile.sites.map(({ id, name, municipality, address, officeHours }) => ({
      id,
      name,
      municipality,
      address: shown('address', address),
      officeHours: shows('office_hours') ? officeHours : [],
    })),
    responsibleOrganisation: profile.project?.responsibleOrganisation ?? null,
    leadDays: profile.project?.leadDays ?? null,
    umbrellas: profile.umbrellas,
    members: profile.members,
  }
}
