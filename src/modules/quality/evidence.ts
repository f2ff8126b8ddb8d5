import type { Id } from '#kernel/id.ts'
import { type Lang } from '#kernel/language.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Tx } from '#platform/db/index.ts'
import { countHeldCourses, type HeldCourses } from '#modules/courses/index.ts'
import { courseList } from '#modules/courses/addresses.ts'
import { teamList } from '#modules/volunteers/addresses.ts'
import { listTeam, type Volunteer } from '#modules/volunteers/index.ts'
import type { Evidence } from './assessment.ts'
import type { EvidenceKind } from './standard.ts'

/** Counts what the system knows of a project the actor keeps, on today. */
export async function countEvidence(tx: Tx, profileId: Id<'profile'>): Promise<readonly Evidence[]> {
  const today = dayInBerlin(tx.now)
  const from = yearBefore(today)
  const team = await listTeam(tx, [profileId])
  return evidenceOf(team, await countHeldCourses(tx, profileId, from), { today, from })
}

/** The figures, from the team as it is and the courses of the last twelve months. */
export function evidenceOf(
  team: readonly Pick<Volunteer, 'since' | 'role' | 'languages' | 'qualifications'>[],
  held: HeldCourses,
  { today, from }: { readonly today: string; readonly from: string },
): readonly Evidence[] {
  const newcomers = team.filter(({ since }) => since > from)
  const holding = (people: typeof team, kinds: readonly string[], since = '') =>
    people.filter(({ qualifications }) =>
      qualifications.some(
        ({ kind, gotOn, validUntil, withdrawnOn }) =>
          kinds.includes(kind) &&
          gotOn <= today &&
          gotOn > since &&
          (validUntil === null || validUntil >= today) &&
          (withdrawnOn === null || withdrawnOn > today),
      ),
    ).length
  return [
    { kind: 'team-basic', part: holding(team, ['basic']), whole: team.length },
    { kind: 'new-basic', part: holding(newcomers, ['basic']), whole: newcomers.length },
    { kind: 'team-further', part: holding(team, ['advanced', 'health', 'other'], from), whole: team.length },
    { kind: 'team-reflection', part: holding(team, ['reflection'], from), whole: team.length },
    { kind: 'team-languages', part: new Set(team.flatMap(({ languages }) => languages)).size, whole: team.length },
    { kind: 'team-coordinating', part: team.filter(({ role }) => role === 'coordinating').length, whole: team.length },
    { kind: 'courses-held', part: held.courses, whole: held.courseUnits },
    { kind: 'reflection-groups', part: held.reflectionGroups, whole: held.reflectionDates },
  ]
}

/** Where the counted things themselves are. */
export function evidenceHref(lang: Lang, kind: EvidenceKind): string {
  return kind === 'courses-held' || kind === 'reflection-groups'
    ? courseList.href(lang, {}, { zeit: 'past' })
    : teamList.href(lang)
}

/** The same day a year before; 29 February becomes 1 March. */
export function yearBefore(day: string): string {
  const date = new Date(`${day}T12:00:00Z`)
  date.setUTCFullYear(date.getUTCFullYear() - 1)
  return date.toISOString().slice(0, 10)
}
