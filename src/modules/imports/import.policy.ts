import { type Actor, hasTeam, isCentreStaff, keptProfiles } from '#kernel/actor.ts'
import { memberPolicy, type Policy } from '#platform/http/index.ts'
import { type TargetName, targetNames } from './import.ts'
import { targetNamed } from './targets.ts'

/** Lists are brought by centre staff, and by keepers for their own team. Which import somebody sees, row-level security decides. */
export const bringLists: Policy = memberPolicy('bringLists', hasTeam, 'forbidden')

/** Inviting people and making drafts of offers: centre staff. */
export const finishLists: Policy = memberPolicy('finishLists', isCentreStaff, 'not-found')

/** What this person may bring. */
export function offeredTargets(actor: Actor): readonly TargetName[] {
  return targetNames.filter((name) =>
    targetNamed(name).scope === 'centre' ? isCentreStaff(actor) : keptProfiles(actor).length > 0,
  )
}

/** Asked again when the work is done, with the roles of that moment. */
export function mayWrite(actor: Actor, target: TargetName, profileId: string | null): boolean {
  if (targetNamed(target).scope === 'centre') return isCentreStaff(actor)
  return keptProfiles(actor).some((id) => id === profileId)
}
