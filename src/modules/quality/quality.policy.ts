import { type Actor, hasTeam, isCentreStaff, keptProfiles } from '#kernel/actor.ts'
import { memberPolicy, type Policy } from '#platform/http/index.ts'

/** The standards, and what waits for somebody: anybody signed in. */
export const readStandards: Policy = memberPolicy(
  'readStandards',
  (actor) => actor.kind === 'person' && !actor.factorMissing,
  'forbidden',
)

/** An assessment. Whose it is, the database knows (row-level security); foreign is not there. */
export const seeAssessment: Policy = memberPolicy(
  'seeAssessment',
  (actor) => actor.kind === 'person' && !actor.factorMissing,
  'not-found',
)

/** Beginning one: coordinators and boards. */
export const beginAssessment: Policy = memberPolicy('beginAssessment', keepsAny, 'forbidden')

/** Answering for the team, measures, finishing, sharing: those who keep its profile. */
export const keepAssessment: Policy = memberPolicy('keepAssessment', keepsAny, 'not-found')

/** Changing the standards: the centre. */
export const keepStandards: Policy = memberPolicy('keepStandards', isCentreStaff, 'forbidden')

/** Proposals and circles: projects, associations and the centre. */
export const developStandards: Policy = memberPolicy('developStandards', hasTeam, 'forbidden')

function keepsAny(actor: Actor): boolean {
  return keptProfiles(actor).length > 0
}
