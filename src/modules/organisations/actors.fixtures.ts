import type { Actor, Role } from '#kernel/actor.ts'
import { type Id, idFrom } from '#kernel/id.ts'

/** A signed-in person with these roles. */
export function buildActor(
  name: string,
  roles: readonly Role[],
  personId: Id<'person'> = idFrom(crypto.randomUUID()),
): Actor {
  return {
    kind: 'person',
    accountId: idFrom('00000000-0000-4000-8000-000000000001'),
    personId,
    sessionId: idFrom('00000000-0000-4000-8000-000000000002'),
    name,
    roles,
    factorMissing: false,
    factorShownAt: null,
  }
}

export function coordinatorOf(profileId: Id<'profile'>, name = 'Petra'): Actor {
  return buildActor(name, [{ kind: 'project-coordinator', profileId }])
}

export const ruth: Actor = buildActor('Ruth', [{ kind: 'centre-staff', area: 'volunteers' }])
export const daria: Actor = buildActor('Daria', [{ kind: 'centre-staff', area: 'organisations' }])
