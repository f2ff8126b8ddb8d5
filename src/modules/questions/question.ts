import type { FieldError, TypedValues } from '#kernel/form-state.ts'
import { listOf, textOf } from '#kernel/form-state.ts'
import type { Id } from '#kernel/id.ts'
import type { Translated } from '#kernel/language.ts'

export const questionKinds = ['text', 'one', 'several', 'yes-no', 'number', 'district', 'project'] as const
export type QuestionKind = (typeof questionKinds)[number]

export const visibilities = ['team', 'speakers'] as const
export type Visibility = (typeof visibilities)[number]

/** For how many days after the end an answer may be kept. */
export const keepTimes = [7, 30, 90] as const
export type KeepDays = (typeof keepTimes)[number]

/** One question of an offer. Options are told apart by their German words. */
export type Question = {
  readonly id: Id<'question'>
  readonly position: number
  readonly kind: QuestionKind
  readonly label: Translated
  readonly options: readonly Translated[]
  readonly required: boolean
  readonly visibility: Visibility
  readonly keepDays: KeepDays
  /** Asked only where an earlier question was answered so; null: always. */
  readonly condition: { readonly questionId: Id<'question'>; readonly value: string } | null
}

/** What was answered, by question; a question that was not asked or left out is missing. */
export type Answers = ReadonlyMap<Id<'question'>, readonly string[]>

/** A choice from a list of the house: districts or projects, by id. */
export type ListedChoice = { readonly value: string; readonly label: string }
export type Lists = Readonly<Record<'district' | 'project', readonly ListedChoice[]>>

export const longestAnswer = 600

/** The name of a question's control in a form. */
export function fieldOf(id: Id<'question'>): string {
  return `frage_${id}`
}

/** Whether the question is asked of somebody who answered so. */
export function isAsked({ condition }: Question, answers: Answers): boolean {
  return condition === null || (answers.get(condition.questionId)?.includes(condition.value) ?? false)
}

/** What can be chosen; undefined where anything may be written. */
export function choicesOf(
  { kind, options }: Pick<Question, 'kind' | 'options'>,
  lists: Lists,
): readonly string[] | undefined {
  switch (kind) {
    case 'one':
    case 'several':
      return options.map(({ de }) => de)
    case 'yes-no':
      return ['yes', 'no']
    case 'district':
    case 'project':
      return lists[kind].map(({ value }) => value)
    case 'text':
    case 'number':
      return undefined
  }
}

/**
 * Reads what was typed, in the order of the questions, so that each condition speaks of an answer already read. What was not asked is
 * passed over, whatever was sent.
 */
export function readAnswers(
  questions: readonly Question[],
  typed: TypedValues,
  lists: Lists,
  label: (question: Question) => string,
): { readonly answers: Answers; readonly faults: readonly FieldError[] } {
  const answers = new Map<Id<'question'>, readonly string[]>()
  const faults: FieldError[] = []
  for (const question of questions) {
    if (!isAsked(question, answers)) continue
    const value = valueOf(question, typed)
    const code = faultOf(question, value, lists)
    if (code !== undefined)
      faults.push({ field: fieldOf(question.id), code, values: { label: label(question), max: longestAnswer } })
    else if (value.length > 0) answers.set(question.id, value)
  }
  return { answers, faults }
}

function valueOf({ id, kind }: Question, typed: TypedValues): readonly string[] {
  const sent = kind === 'several' ? [...new Set(listOf(typed, fieldOf(id)))] : [textOf(typed, fieldOf(id))]
  return sent
    .map((one) => one.replaceAll(/[\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu, ' ').trim())
    .filter((one) => one !== '')
}

function faultOf(question: Question, value: readonly string[], lists: Lists): string | undefined {
  const { kind, required } = question
  if (value.length === 0) return required ? 'required' : undefined
  const choices = choicesOf(question, lists)
  if (choices !== undefined) return value.every((one) => choices.includes(one)) ? undefined : 'choice'
  const [text = ''] = value
  if (kind === 'number') return /^\d{1,9}$/.test(text) ? undefined : 'number'
  return [...text].length > longestAnswer ? 'too-long' : undefined
}
