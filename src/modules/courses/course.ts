import type { Id } from '#kernel/id.ts'
import { type CourseKind, instantOf, type WallTime } from '#modules/events/index.ts'

/**
 * What one can begin with; everything can be changed afterwards. The number is the length in teaching units: the shortest and the longest
 * that were funded (KVH, page Qualifizierung) and one in use between them; for health the three blocks of soziales.hessen.de. The others,
 * and how many people are expected, are [OURS].
 */
export const templates = {
  'basic-20': { kind: 'basic', units: 20, participants: 14, modules: 8, needsBasic: false },
  'basic-30': { kind: 'basic', units: 30, participants: 14, modules: 8, needsBasic: false },
  'basic-36': { kind: 'basic', units: 36, participants: 14, modules: 8, needsBasic: false },
  advanced: { kind: 'advanced', units: 8, participants: 12, modules: 0, needsBasic: true },
  reflection: { kind: 'reflection', units: 12, participants: 8, modules: 0, needsBasic: true },
  health: { kind: 'health', units: 36, participants: 16, modules: 0, needsBasic: true },
} as const satisfies Readonly<Record<string, CourseTemplate>>

type CourseTemplate = {
  readonly kind: CourseKind
  readonly units: number
  readonly participants: number
  /** How many modules of the Leitfaden it begins with. */
  readonly modules: number
  readonly needsBasic: boolean
}

export type TemplateName = keyof typeof templates

export const templateNames = Object.keys(templates).filter((name) => isTemplateName(name))

export function isTemplateName(text: string): text is TemplateName {
  return Object.hasOwn(templates, text)
}

/** The numbers of the Leitfaden Basisqualifizierung; what the eighth is called nobody could find out for sure. */
export const moduleNumbers = [1, 2, 3, 4, 5, 6, 7, 8] as const
export const unsureModule = 8

export type CourseModule = {
  readonly id: Id<'course-module'>
  readonly position: number
  /** In the Leitfaden; null for one of the team's own. */
  readonly number: number | null
  /** Empty: as the Leitfaden calls it. */
  readonly title: string
}

export type CourseDate = {
  readonly id: Id<'offer-date'>
  readonly localStart: WallTime
  readonly localEnd: WallTime
  readonly pauseMinutes: number
  readonly units: number
  readonly moduleIds: readonly Id<'course-module'>[]
}

/** A trainer of the pool on a date, as she was called when she was chosen. */
export type DateTrainer = { readonly id: Id<'trainer'>; readonly name: string }

/** The plan of a course; its title, place and seats are its event's. Dates in their order. */
export type Course = {
  readonly eventId: Id<'event'>
  readonly targetUnits: number
  readonly goals: string
  readonly methods: string
  readonly needsBasic: boolean
  readonly certificateShare: number | null
  readonly modules: readonly CourseModule[]
  readonly dates: readonly CourseDate[]
  readonly materialIds: readonly string[]
}

/** What its team alone knows. */
export type CourseFunding = {
  readonly expectedParticipants: number
  /** Whether the team means to apply for funding. */
  readonly funded: boolean
  readonly appliedOn: string | null
}

export function unitsOf(dates: readonly Pick<CourseDate, 'units'>[]): number {
  return dates.reduce((sum, { units }) => sum + units, 0)
}

type Times = Pick<CourseDate, 'localStart' | 'localEnd'>

/** Minutes for teaching: from the first to the last by the clock that runs, without the pause. Undefined where a time does not exist. */
export function teachingMinutes({ localStart, localEnd, pauseMinutes }: Times & Pick<CourseDate, 'pauseMinutes'>) {
  const [starts, ends] = [instantOf(localStart), instantOf(localEnd)]
  return starts === undefined || ends === undefined
    ? undefined
    : (ends.getTime() - starts.getTime()) / 60_000 - pauseMinutes
}

/** How many whole units fit into these minutes. */
export function unitsIn(minutes: number, unitMinutes: number): number {
  return Math.max(0, Math.floor(minutes / unitMinutes))
}

/** The first date that takes place at the same time; one that begins when the other ends does not. */
export function overlapping<Date extends Times>(dates: readonly Date[], one: Times): Date | undefined {
  return dates.find((other) => other.localStart < one.localEnd && one.localStart < other.localEnd)
}

/** From the first beginning to the last end. */
export function spanOf(dates: readonly Times[]): Times | undefined {
  const starts = dates.map(({ localStart }) => localStart).toSorted()
  const ends = dates.map(({ localEnd }) => localEnd).toSorted()
  const [localStart, localEnd] = [starts[0], ends.at(-1)]
  return localStart === undefined || localEnd === undefined ? undefined : { localStart, localEnd }
}

/** The next date that is not over, on the wall. */
export function nextDate(dates: readonly CourseDate[], now: Date): CourseDate | undefined {
  return dates.find(({ localEnd }) => (instantOf(localEnd) ?? now) > now)
}
