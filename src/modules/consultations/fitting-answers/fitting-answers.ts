import type { CentreArea } from '#kernel/actor.ts'
import type { Lang } from '#kernel/language.ts'
import type { Tx } from '#platform/db/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import type { Question } from '../ask-for-advice/ask-for-advice.ts'
import { areaFor } from '../routing.ts'

/** Something that may answer a question before anybody has to. */
export type Fitting = {
  readonly title: string
  readonly href: string
  /** When and where, or what it says in a sentence. */
  readonly about: string
  readonly lang: Lang
}

export const fittingKinds = ['answers', 'materials', 'events'] as const
export type FittingAnswers = Readonly<Record<(typeof fittingKinds)[number], readonly Fitting[]>>

export type FittingWish = {
  /** The words of the question and of its topics. */
  readonly words: string
  readonly area: CentreArea
  readonly districtId: string | undefined
}

export type FittingParts = {
  /** A few public things of other modules that fit; wired by `app.ts`. */
  readonly fitting: (tx: Tx, t: Translator, wish: FittingWish) => Promise<FittingAnswers>
}

/** What fits a question, before it is sent to anybody. */
export function fittingAnswers(
  { db, actor, t }: RequestContext,
  { fitting }: FittingParts,
  question: Question,
): Promise<FittingAnswers> {
  const topics = question.topics.map((topic) => t(`consultations.topic.${topic}`))
  const wish = {
    words: [question.question, ...topics].join(' '),
    area: areaFor(question),
    districtId: question.districtId === '' ? undefined : question.districtId,
  }
  return db.read(actor, (tx) => fitting(tx, t, wish))
}

export function isNothing(found: FittingAnswers): boolean {
  return fittingKinds.every((kind) => found[kind].length === 0)
}
