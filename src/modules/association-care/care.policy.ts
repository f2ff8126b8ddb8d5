import { isOnBoard, keepsProfile } from '#kernel/actor.ts'
import { memberPolicy, type Policy } from '#platform/http/index.ts'
import { editProfile } from '#modules/organisations/index.ts'

/** The list of one's associations: boards. */
export const careForAssociations: Policy = memberPolicy('careForAssociations', isOnBoard, 'forbidden')

/** What an association notes about itself is its board's alone: not there for anybody else, the centre included. */
export const careForAssociation: Policy = memberPolicy(
  'careForAssociation',
  (actor, { profileId = '' }) => isOnBoard(actor) && keepsProfile(actor, profileId),
  'not-found',
)

/** What an umbrella says about joining: its board, and the centre for those nobody keeps. */
export const keepJoining: Policy = { ...editProfile, name: 'keepJoining' }
