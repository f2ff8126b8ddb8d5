import type { Id } from '#kernel/id.ts'
import type { PeopleGroup } from '#modules/organisations/index.ts'

/** Groups as the address names them. */
export const groupNames = ['kreise', 'projekte', 'vereine', 'team'] as const
export type GroupName = (typeof groupNames)[number]

/** Who was chosen; districts go with `kreise`. */
export type Chosen = { readonly groups: readonly GroupName[]; readonly districtIds: readonly string[] }

/** The centre may write to everybody; a project or association to its neighbours and its own team (RL-07). */
export function groupsFor(organiser: Id<'profile'> | null): readonly GroupName[] {
  return organiser === null ? groupNames : ['kreise', 'team']
}

/** How many may be invited at once [OURS]. */
export function mostAtOnce(organiser: Id<'profile'> | null): number {
  return organiser === null ? 500 : 60
}

/** How many an organiser may invite within a day, whatever the event: as much as three times at once [OURS]. */
export function mostADay(organiser: Id<'profile'> | null): number {
  return 3 * mostAtOnce(organiser)
}

// Somebody who has just been invited is not reminded.
export const reminderDays = 2

export function peopleGroups({ groups, districtIds }: Chosen, organiser: Id<'profile'> | null): readonly PeopleGroup[] {
  return groups.flatMap((group): readonly PeopleGroup[] => {
    switch (group) {
      case 'kreise':
        return districtIds.length === 0 ? [] : [{ kind: 'coordinators', districtIds }]
      case 'projekte':
        return [{ kind: 'projects' }]
      case 'vereine':
        return [{ kind: 'associations' }]
      case 'team':
        return [{ kind: 'team', profileId: organiser }]
    }
  })
}

/** What is kept of the choice: `kreis:giessen`, `projekte`. */
export function groupCodes({ groups, districtIds }: Chosen): readonly string[] {
  return groups.flatMap((group) => (group === 'kreise' ? districtIds.map((id) => `kreis:${id}`) : [group]))
}

/** The choice back from its codes. */
export function chosenOf(codes: string, organiser: Id<'profile'> | null): Chosen {
  const parts = codes.split(',')
  const districtIds = parts.flatMap((code) => (code.startsWith('kreis:') ? [code.slice('kreis:'.length)] : []))
  return readChosen([...parts, ...(districtIds.length === 0 ? [] : ['kreise'])], districtIds, organiser)
}

/** What is chosen in an address or a form; what this organiser may not choose is passed over. */
export function readChosen(
  groups: readonly string[],
  districtIds: readonly string[],
  organiser: Id<'profile'> | null,
): Chosen {
  return {
    groups: groupsFor(organiser).filter((name) => groups.includes(name)),
    districtIds: [...new Set(districtIds)].filter((id) => /^[a-z-]{2,60}$/.test(id)).slice(0, 30),
  }
}

/** Where an invited person stands. */
export type InviteeState = 'coming' | 'not-coming' | 'open'

export type Invitee = {
  readonly id: Id<'invitee'>
  readonly personId: Id<'person'>
  readonly profileName: string
  readonly state: InviteeState
  readonly remindedAt: Date | null
}
