import { type Actor, isCentreStaff, keepsProfile } from '#kernel/actor.ts'
import { memberPolicy, type Policy } from '#platform/http/index.ts'

/** The start of the member area: anybody signed in; roles that wait for a second factor are asked for it. */
export const openMemberArea: Policy = memberPolicy(
  'openMemberArea',
  (actor) => actor.kind === 'person' && !actor.factorMissing,
  'forbidden',
)

/** The list of all profiles: centre staff. */
export const listAllProfiles: Policy = memberPolicy('listAllProfiles', isCentreStaff, 'forbidden')

/** New profiles are made by centre staff. */
export const createProfile: Policy = memberPolicy('createProfile', isCentreStaff, 'forbidden')

/** A profile is seen and changed by centre staff and by those who keep it; for everybody else it is not there. */
export const editProfile: Policy = memberPolicy('editProfile', mayKeep, 'not-found')

/**
 * Showing a profile to the public and taking it back: as above. Whether a profile may appear for the first time is a rule of its
 * own (`publicationRefusal`).
 */
export const publishProfile: Policy = memberPolicy('publishProfile', mayKeep, 'not-found')

/** Inviting people to keep a profile: centre staff. */
export const inviteToProfile: Policy = memberPolicy('inviteToProfile', isCentreStaff, 'not-found')

function mayKeep(actor: Actor, params: Readonly<Record<string, string>>): boolean {
  return isCentreStaff(actor) || keepsProfile(actor, params['profileId'] ?? '')
}
