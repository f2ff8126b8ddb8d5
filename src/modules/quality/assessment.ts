import type { Id } from '#kernel/id.ts'
import type { EvidenceKind, Level } from './standard.ts'

export const ways = ['alone', 'team'] as const
export type Way = (typeof ways)[number]

/** A project's look at itself, against one version of the standards for good. */
export type Assessment = {
  readonly id: Id<'assessment'>
  readonly profileId: Id<'profile'>
  readonly version: number
  readonly way: Way
  readonly startedAt: Date
  /** Null while it is open. */
  readonly settledAt: Date | null
  /** Since when the centre may see it; null while it may not. */
  readonly sharedAt: Date | null
}

/** The one answer of a project to one standard. */
export type Answer = {
  readonly slot: number
  readonly level: Level | null
  readonly note: string
  readonly ownEvidence: string
}

/** What one person says for herself. */
export type OwnAnswer = {
  readonly slot: number
  readonly personId: Id<'person'>
  readonly level: Level | null
  readonly note: string
}

/** A number the system counted, out of how many. */
export type Evidence = { readonly kind: EvidenceKind; readonly part: number; readonly whole: number }

export type Measure = {
  readonly id: Id<'measure'>
  readonly assessmentId: Id<'assessment'>
  readonly slot: number
  readonly text: string
  /** The day as `YYYY-MM-DD`. */
  readonly dueOn: string
  readonly volunteerId: Id<'volunteer'> | null
  /** Somebody who keeps the project, where it is nobody of the team. */
  readonly keeperId: Id<'person'> | null
  readonly duty: string
  readonly doneAt: Date | null
}

/** Days ahead of its day at which a measure is told of. */
export const reminderDays = 14

/** True where a standard has its answer: a level, or that it does not fit. */
export function isAnswered(answer: Answer | undefined): answer is Answer & { readonly level: Level } {
  return answer !== undefined && answer.level !== null
}

/** How many standards stand at each level, the lowest first; what does not fit or is open counts nowhere. */
export function countLevels(answers: readonly Answer[]): readonly [number, number, number, number] {
  const at = (level: Level) => answers.filter((answer) => answer.level === level).length
  return [at(1), at(2), at(3), at(4)]
}

/** The next standard without an answer, after this one first. */
export function nextOpen(order: readonly number[], answered: ReadonlySet<number>, after: number): number | undefined {
  const place = order.indexOf(after)
  return [...order.slice(place + 1), ...order.slice(0, Math.max(place, 0))].find((slot) => !answered.has(slot))
}

export type MeasureStanding = 'done' | 'late' | 'soon' | 'planned'

/** How a measure stands on a day; its own day is not late. */
export function standingOf({ doneAt, dueOn }: Pick<Measure, 'doneAt' | 'dueOn'>, today: string): MeasureStanding {
  if (doneAt !== null) return 'done'
  if (dueOn < today) return 'late'
  return Date.parse(dueOn) - Date.parse(today) <= reminderDays * 86_400_000 ? 'soon' : 'planned'
}
