import type { Actor } from '#kernel/actor.ts'

/**
 * `sign-in`: ask who it is. `not-found`: not yours or not there, which look the same. `forbidden`: known, but not allowed.
 * `factor`: the roles wait for a second factor or passkey.
 */
export type Decision = 'allow' | 'sign-in' | 'factor' | 'not-found' | 'forbidden'

/** Who may call a route. The name stands in the access table. */
export type Policy = {
  readonly name: string
  decide(actor: Actor, params: Readonly<Record<string, string>>): Decision
}

export const everyone: Policy = { name: 'everyone', decide: () => 'allow' }

/** Anybody signed in, also while the second factor is missing. */
export const signedIn: Policy = {
  name: 'signedIn',
  decide: (actor) => (actor.kind === 'person' ? 'allow' : 'sign-in'),
}

/** A policy for signed-in people: anonymous callers are asked to sign in, missing factors are asked for. */
export function memberPolicy(
  name: string,
  allows: (actor: Actor, params: Readonly<Record<string, string>>) => boolean,
  otherwise: 'not-found' | 'forbidden',
): Policy {
  return {
    name,
    decide: (actor, params) => {
      if (actor.kind === 'anonymous') return 'sign-in'
      if (allows(actor, params)) return 'allow'
      return actor.kind === 'person' && actor.factorMissing ? 'factor' : otherwise
    },
  }
}
