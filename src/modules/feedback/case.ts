import { dayAfter } from '#kernel/calendar-day.ts'
import type { Id } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { rules } from './rules.ts'

export const caseKinds = ['barrier', 'wrong', 'praise', 'idea', 'other'] as const
export type CaseKind = (typeof caseKinds)[number]

export const caseStates = ['received', 'in-progress', 'answered', 'reopened', 'closed'] as const
export type CaseState = (typeof caseStates)[number]

/** States in which the centre still owes an answer. */
export const openStates: readonly CaseState[] = ['received', 'in-progress', 'reopened']

export const closeReasons = ['solved', 'answered', 'not-ours', 'unclear', 'abuse'] as const
export type CloseReason = (typeof closeReasons)[number]

export type FeedbackCase = {
  readonly id: Id<'feedback-case'>
  readonly kind: CaseKind
  readonly state: CaseState
  readonly page: string | null
  readonly profileId: Id<'profile'> | null
  readonly lang: Lang
  readonly receivedAt: Date
  /** Calendar day in Berlin, `YYYY-MM-DD`. */
  readonly dueOn: string
  readonly stateSince: Date
  readonly closeReason: CloseReason | null
}

export type MessageKind = 'report' | 'addition' | 'answer' | 'note'

export type CaseMessage = { readonly kind: MessageKind; readonly text: string; readonly at: Date }

export type Step = 'take-up' | 'answer' | 'write-again' | 'close'

// The whole life of a case. A step that is missing here is refused.
const life: Readonly<Record<CaseState, Readonly<Partial<Record<Step, CaseState>>>>> = {
  received: { 'take-up': 'in-progress', answer: 'answered', 'write-again': 'received', close: 'closed' },
  'in-progress': { answer: 'answered', 'write-again': 'in-progress', close: 'closed' },
  answered: { answer: 'answered', 'write-again': 'reopened', close: 'closed' },
  reopened: { 'take-up': 'in-progress', answer: 'answered', 'write-again': 'reopened', close: 'closed' },
  closed: {},
}

/** The state a step leads to, or undefined where the case does not allow it. */
export function stateAfter(state: CaseState, step: Step): CaseState | undefined {
  return life[state][step]
}

/** Whoever reports a barrier is owed an answer in words (HVBIT § 6); only abuse is closed without one. */
export function mayCloseWithoutAnswer(kind: CaseKind, state: CaseState, reason: CloseReason): boolean {
  return kind !== 'barrier' || state === 'answered' || reason === 'abuse'
}

/** The last day for an answer to what was written at the instant: whole days in Berlin, so that summer time moves nothing. */
export function dueDay(kind: CaseKind, writtenAt: Date): string {
  return dayAfter(dayInBerlin(writtenAt), kind === 'barrier' ? rules.barrierDays : rules.otherDays)
}

export type ReminderStep = 'week-before' | 'due-day'

/** Which reminder is due on the day, or undefined while there is time. */
export function reminderStep(dueOn: string, today: string): ReminderStep | undefined {
  if (today >= dueOn) return 'due-day'
  return today >= dayAfter(dueOn, -rules.reminderDays) ? 'week-before' : undefined
}
