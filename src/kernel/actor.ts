import type { Id } from './id.ts'

/** The two areas of the centre: projects of Lots*innen, and migrant organisations. */
export const centreAreaCodes = ['volunteers', 'organisations'] as const
export type CentreArea = (typeof centreAreaCodes)[number]

/** What a person may act as; granted with a start and an end, see the organisations module. */
export type Role =
  | { readonly kind: 'project-coordinator'; readonly profileId: Id<'profile'> }
  | { readonly kind: 'association-board'; readonly profileId: Id<'profile'> }
  | { readonly kind: 'centre-staff'; readonly area: CentreArea }
  | { readonly kind: 'operator' }
  | { readonly kind: 'ministry' }
  | { readonly kind: 'trainer' }

/** Who acts. There is no ambient current user: the actor is always handed on as an argument. */
export type Actor =
  | { readonly kind: 'anonymous' }
  | {
      readonly kind: 'person'
      readonly accountId: Id<'account'>
      readonly personId: Id<'person'>
      readonly sessionId: Id<'session'>
      readonly name: string
      /** Empty until a second factor or passkey was shown since signing in, where the roles ask for one. */
      readonly roles: readonly Role[]
      /** True when roles exist that wait for a second factor or passkey. */
      readonly factorMissing: boolean
      /** When a passkey, or password and code, was last shown since signing in. */
      readonly factorShownAt: Date | null
    }
  | { readonly kind: 'system'; readonly task: string }

export const anonymous: Actor = { kind: 'anonymous' }

export function systemActor(task: string): Actor {
  return { kind: 'system', task }
}

export function isCentreStaff(actor: Actor): boolean {
  return actor.kind === 'person' && actor.roles.some((role) => role.kind === 'centre-staff')
}

/** The areas of the centre this actor works in. */
export function centreAreas(actor: Actor): readonly CentreArea[] {
  if (actor.kind !== 'person') return []
  return actor.roles.flatMap((role) => (role.kind === 'centre-staff' ? [role.area] : []))
}

export function isOperator(actor: Actor): boolean {
  return actor.kind === 'person' && actor.roles.some((role) => role.kind === 'operator')
}

export function isTrainer(actor: Actor): boolean {
  return actor.kind === 'person' && actor.roles.some((role) => role.kind === 'trainer')
}

export function isOnBoard(actor: Actor): boolean {
  return actor.kind === 'person' && actor.roles.some((role) => role.kind === 'association-board')
}

/** Reads for the ministry: numbers, never people. */
export function isMinistry(actor: Actor): boolean {
  return actor.kind === 'person' && actor.roles.some((role) => role.kind === 'ministry')
}

/** The profiles this actor keeps as coordinator or board. */
export function keptProfiles(actor: Actor): readonly Id<'profile'>[] {
  if (actor.kind !== 'person') return []
  return actor.roles.flatMap((role) =>
    role.kind === 'project-coordinator' || role.kind === 'association-board' ? [role.profileId] : [],
  )
}

export function keepsProfile(actor: Actor, profileId: string): boolean {
  return keptProfiles(actor).some((id) => id === profileId)
}

/** Works for a project, an association or the centre: whoever invites, plans and brings lists in. */
export function hasTeam(actor: Actor): boolean {
  return isCentreStaff(actor) || keptProfiles(actor).length > 0
}
