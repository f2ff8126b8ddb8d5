import type { Id } from '#kernel/id.ts'
import type { PeopleGroup } from '#modules/organisations/index.ts'
import type { District } from '#modules/places/index.ts'

/** Groups as the address names them. */
export const groupNames = ['kreise', 'regionen', 'projekte', 'vereine', 'referent-innen', 'zentrum'] as const
export type GroupName = (typeof groupNames)[number]

/** Texts one may begin with. */
export const templates = ['frei', 'frist', 'material', 'treffen'] as const
export type Template = (typeof templates)[number]

/** What stands in a template where something is to be filled in. */
export const gap = '…'

/** Who was chosen; districts go with `kreise`, regions (Regierungsbezirke) with `regionen`. */
export type Chosen = {
  readonly groups: readonly GroupName[]
  readonly districtIds: readonly string[]
  readonly regions: readonly string[]
}

/** How many may be written to at once, and within a day (RL-07) [OURS]. */
export const mostAtOnce = 500
export const mostADay = 3 * mostAtOnce

export type GroupMail = {
  readonly id: Id<'group-mail'>
  readonly groups: readonly string[]
  readonly template: Template
  readonly subject: string
  readonly words: string
  readonly subjectEn: string
  readonly wordsEn: string
  readonly people: number
  readonly sentBy: Id<'person'> | null
  readonly sentAt: Date
}

/** What is chosen in an address or a form; what there is not is passed over. */
export function readChosen(
  groups: readonly string[],
  districtIds: readonly string[],
  regions: readonly string[],
  districts: readonly District[],
): Chosen {
  return {
    groups: groupNames.filter((name) => groups.includes(name)),
    districtIds: districts.filter(({ id }) => districtIds.includes(id)).map(({ id }) => id),
    regions: regionsOf(districts).filter((region) => regions.includes(region)),
  }
}

/** What is still to be ticked: a group, or the places of one that asks for them. */
export function missingIn({ groups, districtIds, regions }: Chosen): 'gruppe' | 'kreis' | 'region' | undefined {
  if (groups.length === 0) return 'gruppe'
  if (groups.includes('kreise') && districtIds.length === 0) return 'kreis'
  return groups.includes('regionen') && regions.length === 0 ? 'region' : undefined
}

export function regionsOf(districts: readonly District[]): readonly string[] {
  return [...new Set(districts.map(({ regierungsbezirk }) => regierungsbezirk))].toSorted()
}

/** The people meant. A region is the districts in it. */
export function peopleGroups(
  { groups, districtIds, regions }: Chosen,
  districts: readonly District[],
): readonly PeopleGroup[] {
  const inRegions = districts.filter(({ regierungsbezirk }) => regions.includes(regierungsbezirk)).map(({ id }) => id)
  const coordinators = (ids: readonly string[]): readonly PeopleGroup[] =>
    ids.length === 0 ? [] : [{ kind: 'coordinators', districtIds: ids }]
  return groups.flatMap((group): readonly PeopleGroup[] => {
    switch (group) {
      case 'kreise':
        return coordinators(districtIds)
      case 'regionen':
        return coordinators(inRegions)
      case 'projekte':
        return [{ kind: 'projects' }]
      case 'vereine':
        return [{ kind: 'associations' }]
      case 'referent-innen':
        return [{ kind: 'trainers' }]
      case 'zentrum':
        return [{ kind: 'team', profileId: null }]
    }
  })
}

/** What is kept of the choice, and tells one from another: `kreis:giessen`, `region:Kassel`, `vereine`. */
export function groupCodes({ groups, districtIds, regions }: Chosen): readonly string[] {
  return groups.flatMap((group) => {
    if (group === 'kreise') return districtIds.map((id) => `kreis:${id}`)
    return group === 'regionen' ? regions.map((region) => `region:${region}`) : [group]
  })
}

/** The choice back from its codes. */
export function chosenOf(codes: readonly string[], districts: readonly District[]): Chosen {
  const behind = (prefix: string) =>
    codes.flatMap((code) => (code.startsWith(prefix) ? [code.slice(prefix.length)] : []))
  const [districtIds, regions] = [behind('kreis:'), behind('region:')]
  const groups = [
    ...codes,
    ...(districtIds.length === 0 ? [] : ['kreise']),
    ...(regions.length === 0 ? [] : ['regionen']),
  ]
  return readChosen(groups, districtIds, regions, districts)
}
