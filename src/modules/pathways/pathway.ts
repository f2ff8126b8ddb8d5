import type { Id } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import type { ThrottleRule } from '#platform/throttle/index.ts'
import type { PathKind } from './path.ts'

const day = 86_400_000
const hour = 3600

/** Every figure of this module, in one place. */
export const rules = {
  /** PR-10: an address nobody confirmed is gone after so long. */
  confirmWithin: 7 * day,
  /** A path nobody works on any more goes after so long; the page says so. */
  keptAfterChange: 730 * day,
  /** So long before that its founders are told, and not a day less. */
  toldBeforeEnd: 28 * day,
  /** A letter may be answered so long. */
  answerWithin: 60 * day,
  /** So many days before the last day of a step a mail reminds of it. */
  reminderDays: 7,
  /** Raise it when the words of the box change. */
  consentVersion: '2026-11',
} as const

/** RL-07: nobody can fill a stranger's mailbox with our mails. */
export const throttles = {
  here: { name: 'pathway here', free: 5, firstPauseSeconds: 300, longestPauseSeconds: hour, forgetSeconds: hour },
  mail: mailRule('pathway mail'),
  letters: mailRule('pathway letters'),
  recipient: mailRule('pathway recipient'),
} as const satisfies Record<string, ThrottleRule>

function mailRule(name: string): ThrottleRule {
  return { name, free: 3, firstPauseSeconds: 6 * hour, longestPauseSeconds: 24 * hour, forgetSeconds: 24 * hour }
}

export const stepStates = ['open', 'in-work', 'done', 'not-needed'] as const
export type StepState = (typeof stepStates)[number]

/** Somebody on one of the paths. */
export type Pathway = {
  readonly id: Id<'pathway'>
  readonly kind: PathKind
  readonly founder: string
  readonly districtId: string
  readonly wishedStart: string | null
  readonly lang: Lang
  readonly reminders: boolean
  readonly personId: Id<'person'> | null
  readonly profileId: Id<'profile'> | null
  readonly confirmed: boolean
  readonly companySince: Date | null
  readonly companionId: Id<'person'> | null
  readonly companionName: string
  readonly changedAt: Date
  readonly endToldAt: Date | null
  readonly version: number
}

/** Its founders were told that it is going to be deleted, and nobody has worked on it since. */
export function isEnding({ changedAt, endToldAt }: Pick<Pathway, 'changedAt' | 'endToldAt'>): boolean {
  return endToldAt !== null && endToldAt > changedAt
}

/** When it is deleted unless somebody works on it; late where its founders were told late. */
export function endOf({ changedAt, endToldAt }: Pick<Pathway, 'changedAt' | 'endToldAt'>): Date {
  const told = (endToldAt ?? changedAt).getTime() + rules.toldBeforeEnd
  return new Date(Math.max(changedAt.getTime() + rules.keptAfterChange, told))
}

/** Where a step stands; steps nobody has touched are open and have no row. */
export type StepStanding = {
  readonly step: string
  readonly state: StepState
  readonly stateBy: string
  readonly stateAt: Date
}

export type StepText = { readonly answers: Readonly<Record<string, string>>; readonly note: string }

export const nothingWritten: StepText = { answers: {}, note: '' }

export function stateOf(standings: readonly Pick<StepStanding, 'step' | 'state'>[], step: string): StepState {
  return standings.find((one) => one.step === step)?.state ?? 'open'
}

/** Nothing is left to do for it. */
export function isFinished(state: StepState): boolean {
  return state === 'done' || state === 'not-needed'
}

export type Letter = {
  readonly id: Id<'pathway-letter'>
  readonly office: string
  readonly person: string
  readonly email: string
  readonly founder: string
  readonly project: string
  readonly about: string
  readonly sentAt: Date
  readonly expiresAt: Date
  readonly answer: 'confirmed' | 'declined' | null
  readonly answeredAt: Date | null
  readonly reason: string
  readonly proof: string
}

export type Note = { readonly authorName: string; readonly text: string; readonly writtenAt: Date }
