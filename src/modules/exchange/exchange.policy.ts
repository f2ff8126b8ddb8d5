import { type Actor, hasTeam, isCentreStaff, isTrainer } from '#kernel/actor.ts'
import { memberPolicy, type Policy } from '#platform/http/index.ts'

/** Taking part: keepers of profiles, trainers, the centre. Which groups and posts, row-level security knows. */
export const takePart: Policy = memberPolicy('takePart', exchanges, 'forbidden')

/** One thing of the exchange: whoever takes part; what is not theirs is not there. */
export const seeOne: Policy = memberPolicy('seeOneOfExchange', exchanges, 'not-found')

/** What was handed in for the public site: the centre. */
export const decidePortraits: Policy = memberPolicy('decidePortraits', isCentreStaff, 'not-found')

export function exchanges(actor: Actor): boolean {
  return hasTeam(actor) || isTrainer(actor)
}
