import { publicFields, type Profile, type ProfileKind } from './profile.ts'

/** The parts a profile can lack, in the order in which they help the public most. */
export const profileParts = [
  'text-de',
  'contact',
  'contact-shown',
  'sites',
  'office-hours',
  'languages',
  'topics',
  'responsible',
  'accessibility',
  'text-en',
  'text-ar',
] as const
export type ProfilePart = (typeof profileParts)[number]

export type Completeness = {
  readonly missing: readonly ProfilePart[]
  /** Whole per cent of what this kind of profile should say, rounded down: only a complete one has 100. */
  readonly share: number
}

const ofEverybody: readonly ProfilePart[] = ['text-de', 'contact', 'contact-shown', 'text-en', 'text-ar']

/** What a profile of the kind should say. */
export function partsOf(kind: ProfileKind): readonly ProfilePart[] {
  switch (kind) {
    case 'project':
      return profileParts
    case 'association':
      return profileParts.filter((part) => part !== 'responsible')
    case 'vielfaltszentrum':
      return profileParts.filter((part) => part !== 'responsible' && part !== 'topics')
    case 'centre':
    case 'umbrella':
      return [...ofEverybody, 'sites']
    case 'municipality':
    case 'welfare':
    case 'church':
      return ofEverybody
  }
}

/** Whether each part is there. The list computes the same in SQL (`missingPartsSql`); a test holds the two together. */
export function completenessOf(profile: Profile): Completeness {
  return completeness(
    profile.kind,
    partsOf(profile.kind).filter((part) => !hasPart(profile, part)),
  )
}

/** The share that belongs to the parts missing. Which contact to show is only asked once there is one. */
export function completeness(kind: ProfileKind, missing: readonly ProfilePart[]): Completeness {
  const wanted = partsOf(kind).length
  return {
    missing: profileParts.filter(
      (part) => missing.includes(part) && (part !== 'contact-shown' || !missing.includes('contact')),
    ),
    share: Math.floor((100 * (wanted - missing.length)) / wanted),
  }
}

function hasPart(profile: Profile, part: ProfilePart): boolean {
  switch (part) {
    case 'text-de':
      return profile.texts.de !== undefined
    case 'text-en':
      return profile.texts.en !== undefined
    case 'text-ar':
      return profile.texts.ar !== undefined
    case 'contact':
      return [profile.telephone, profile.email, profile.website].some((value) => value !== '')
    case 'contact-shown':
      return contactFields.some((field) => profile.publicFields.includes(field) && profile[field] !== '')
    case 'sites':
      return profile.sites.length > 0
    case 'office-hours':
      return profile.sites.some((site) => site.officeHours.length > 0)
    case 'languages':
      return profile.languages.length > 0
    case 'topics':
      return profile.topics.length > 0
    case 'responsible':
      return profile.project?.responsibleOrganisation != null
    case 'accessibility':
      return profile.accessibility !== ''
  }
}

const contactFields = publicFields.filter((field) => field === 'telephone' || field === 'email' || field === 'website')
