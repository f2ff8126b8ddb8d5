import { type Actor, hasTeam, isCentreStaff, keepsProfile } from '#kernel/actor.ts'
import { memberPolicy, type Policy } from '#platform/http/index.ts'
import type { CommunityEvent } from './event.ts'

/** The list of one's own events, and new ones: centre staff, coordinators and boards. */
export const planEvents: Policy = memberPolicy('planEvents', hasTeam, 'forbidden')

/** One event and who comes to it: its organiser's team. Whose it is, the handler looks up (`organises`); foreign is not there. */
export const keepEvent: Policy = memberPolicy('keepEvent', hasTeam, 'not-found')

/** True for the people of the organiser: the profile's keepers, or centre staff where the centre invites. */
export function organises(actor: Actor, { profileId }: Pick<CommunityEvent, 'profileId'>): boolean {
  return profileId === null ? isCentreStaff(actor) : keepsProfile(actor, profileId)
}
