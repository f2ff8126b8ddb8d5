import { type Actor, keptProfiles } from '#kernel/actor.ts'
import { memberPolicy, type Policy } from '#platform/http/index.ts'

/** The list of one's team, and new people in it: coordinators and boards. */
export const keepTeam: Policy = memberPolicy('keepTeam', keepsAny, 'forbidden')

/** One person of a team. Whose team it is, the database knows (row-level security); foreign is not there. */
export const keepVolunteer: Policy = memberPolicy('keepVolunteer', keepsAny, 'not-found')

/** What one has learned oneself: anybody signed in. */
export const seeOwnQualifications: Policy = memberPolicy(
  'seeOwnQualifications',
  (actor) => actor.kind === 'person' && !actor.factorMissing,
  'forbidden',
)

function keepsAny(actor: Actor): boolean {
  return keptProfiles(actor).length > 0
}
