import { keptProfiles } from '#kernel/actor.ts'
import { memberPolicy, type Policy } from '#platform/http/index.ts'

/** The finder with one's own profile filled in: projects and associations. */
export const findOwnFunding: Policy = memberPolicy(
  'findOwnFunding',
  (actor) => keptProfiles(actor).length > 0,
  'forbidden',
)
