import type { CentreArea } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import type { TopicCode } from './topics.ts'

export const consultationStates = ['waiting', 'answered', 'closed'] as const
/** `waiting`: the centre owes an answer. `answered`: it is the client's turn, or nobody's. */
export type ConsultationState = (typeof consultationStates)[number]

export const askerKinds = [
  'association',
  'initiative',
  'responsible-organisation',
  'municipality',
  'volunteer',
  'other',
] as const
export type AskerKind = (typeof askerKinds)[number]

export const stages = ['idea', 'founding', 'running', 'umbrella'] as const
export type Stage = (typeof stages)[number]

export const talkChannels = ['phone', 'video', 'on-site', 'written'] as const
export type TalkChannel = (typeof talkChannels)[number]

export const outcomes = ['clarified', 'steps', 'referred', 'unreached', 'no-request'] as const
export type Outcome = (typeof outcomes)[number]

export const consentPurposes = ['hand-over', 'look-back'] as const
export type ConsentPurpose = (typeof consentPurposes)[number]

export type Consultation = {
  readonly id: Id<'consultation'>
  /** How everybody calls it: `Ahorn 4821`. */
  readonly sign: string
  readonly source: 'request' | 'record'
  readonly area: CentreArea
  readonly state: ConsultationState
  readonly askerKind: AskerKind
  readonly stage: Stage | null
  readonly channel: TalkChannel
  readonly lang: Lang
  /** The language she would like the answer in, by its code; empty: that of the page. */
  readonly speaks: string
  readonly topics: readonly TopicCode[]
  readonly districtId: string | null
  readonly adviserId: Id<'person'> | null
  readonly deputyId: Id<'person'> | null
  readonly receivedAt: Date
  /** Calendar day in Berlin, `YYYY-MM-DD`; null where no answer is owed. */
  readonly dueOn: string | null
  readonly closedAt: Date | null
  readonly outcome: Outcome | null
  readonly clearedAt: Date | null
}

export type MessageKind = 'question' | 'tried' | 'addition' | 'answer' | 'note'

export type Message = {
  readonly kind: MessageKind
  readonly text: string
  readonly at: Date
  readonly personId: Id<'person'> | null
}

export type Step = {
  readonly id: Id<'consultation-step'>
  readonly text: string
  readonly remindOn: string | null
  readonly doneAt: Date | null
}

/** What may be done; what is missing here is refused. Whoever writes again opens a closed consultation. */
const life: Readonly<Record<ConsultationState, Readonly<Partial<Record<Act, ConsultationState>>>>> = {
  waiting: { answer: 'answered', 'write-again': 'waiting', close: 'closed' },
  answered: { answer: 'answered', 'write-again': 'waiting', close: 'closed' },
  closed: { 'write-again': 'waiting' },
}
export type Act = 'answer' | 'write-again' | 'close'

/** The state an act leads to, or undefined where the consultation does not allow it. */
export function stateAfter(state: ConsultationState, act: Act): ConsultationState | undefined {
  return life[state][act]
}
