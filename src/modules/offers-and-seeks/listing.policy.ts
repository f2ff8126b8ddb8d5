import { hasTeam, isCentreStaff, keptProfiles } from '#kernel/actor.ts'
import { memberPolicy, type Policy } from '#platform/http/index.ts'

/** One's own listings, and for the centre all of them: whoever works for a project, an association or the centre. */
export const seeListings: Policy = memberPolicy('seeListings', hasTeam, 'forbidden')

/** New listings, and writing about others': projects and associations. */
export const offerAndSeek: Policy = memberPolicy('offerAndSeek', (actor) => keptProfiles(actor).length > 0, 'forbidden')

/** A listing or conversation of one's own. Whose it is, the command and the database know; foreign is not there. */
export const keepListing: Policy = memberPolicy('keepListing', (actor) => keptProfiles(actor).length > 0, 'not-found')

/** Taking a listing away, with a reason: centre staff. */
export const moderateListings: Policy = memberPolicy('moderateListings', isCentreStaff, 'not-found')
