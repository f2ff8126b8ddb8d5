import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { isMemberLang, type Lang } from '#kernel/language.ts'

export type MemberLang = 'de' | 'en'

export type Account = {
  readonly id: Id<'account'>
  readonly personId: Id<'person'>
  readonly email: string
  readonly passwordHash: string | null
  readonly state: 'active' | 'deactivated'
  readonly givenName: string
  readonly familyName: string
  readonly language: MemberLang
  readonly hasApp: boolean
  readonly hasPasskey: boolean
}

const minute = 60_000
const day = 24 * 60 * minute

// Each limit with the requirement it answers.
export const limits = {
  /** SE-03: whoever holds a role sees what is not theirs alone. */
  roleIdle: 60 * minute,
  roleAbsolute: 12 * 60 * minute,
  plainIdle: 7 * day,
  plainAbsolute: 30 * day,
  /** SE-06: how long a factor counts as just shown. */
  freshFactor: 10 * minute,
  /** AU-08. */
  link: 10 * minute,
  invitation: 14 * day,
  /** AU-13: time to object before a recovery takes effect, then time to use it. */
  recoveryDelay: day,
  recovery: 8 * day,
  passkeyChallenge: 5 * minute,
} as const

export type SessionTimes = { readonly createdAt: Date; readonly lastSeenAt: Date }

/** True while the session is within its idle and absolute limits (SE-03). */
export function sessionIsAlive(session: SessionTimes, holdsRole: boolean, now: Date): boolean {
  const idle = holdsRole ? limits.roleIdle : limits.plainIdle
  const absolute = holdsRole ? limits.roleAbsolute : limits.plainAbsolute
  return now.getTime() - session.lastSeenAt.getTime() < idle && now.getTime() - session.createdAt.getTime() < absolute
}

/** True when a passkey, or password and code, was shown in the last ten minutes (SE-06). Asked before exports and grants, too. */
export function factorIsFresh(actor: Actor, now: Date): boolean {
  return (
    actor.kind === 'person' &&
    actor.factorShownAt !== null &&
    now.getTime() - actor.factorShownAt.getTime() < limits.freshFactor
  )
}

/** Mail addresses are one person's whatever their case (AU-07). */
export function normalEmail(email: string): string {
  return email.trim().toLowerCase()
}

/** The language of the member area nearest to the reader's. */
export function memberLang(lang: Lang): MemberLang {
  return isMemberLang(lang) && lang === 'en' ? 'en' : 'de'
}
