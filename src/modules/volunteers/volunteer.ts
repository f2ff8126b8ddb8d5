import { dayAfter } from '#kernel/calendar-day.ts'
import type { Id } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'

export const volunteerRoles = ['guide', 'coordinating'] as const
export type VolunteerRole = (typeof volunteerRoles)[number]

export const qualificationKinds = ['basic', 'advanced', 'health', 'reflection', 'other'] as const
export type QualificationKind = (typeof qualificationKinds)[number]

export type Qualification = {
  readonly id: Id<'qualification'>
  readonly kind: QualificationKind
  readonly title: string
  readonly units: number | null
  readonly provider: string
  /** Calendar days as `YYYY-MM-DD`. */
  readonly gotOn: string
  readonly validUntil: string | null
  readonly source: 'certificate' | 'team'
  readonly withdrawnOn: string | null
  /** Whether the team keeps a proof of it; always false for whoever may not see proofs. */
  readonly proved: boolean
}

/** Somebody of a project's team. She may have no account and no mail address. */
export type Volunteer = {
  readonly id: Id<'volunteer'>
  readonly profileId: Id<'profile'>
  readonly personId: Id<'person'> | null
  readonly name: string
  readonly email: string
  readonly lang: Lang
  readonly languages: readonly string[]
  readonly role: VolunteerRole
  readonly since: string
  /** The last day in the team; null while nobody knows one. */
  readonly until: string | null
  readonly qualifications: readonly Qualification[]
}

/** Days ahead of the end at which it is told of. */
export const reminderDays = 60

/** How long after somebody left her entry is kept. */
export const leftMonths = 12

export type QualificationStanding = 'holds' | 'ends-soon' | 'ended' | 'withdrawn'

/** How a qualification stands on a day; its last day belongs to it. */
export function standingOf(
  { validUntil, withdrawnOn }: Pick<Qualification, 'validUntil' | 'withdrawnOn'>,
  day: string,
): QualificationStanding {
  if (withdrawnOn !== null && withdrawnOn <= day) return 'withdrawn'
  if (validUntil === null) return 'holds'
  if (validUntil < day) return 'ended'
  return validUntil <= dayAfter(day, reminderDays) ? 'ends-soon' : 'holds'
}

/** True while she is in the team on the day. */
export function isInTeam({ until }: Pick<Volunteer, 'until'>, day: string): boolean {
  return until === null || until >= day
}
