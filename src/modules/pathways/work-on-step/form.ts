import type { TypedValues } from '#kernel/form-state.ts'
import { centsOf } from '#kernel/money.ts'
import { calendarDay, choice, defineForm, type Field, longText, text, wholeNumber } from '#platform/forms/index.ts'
import type { Question, Step } from '../path.ts'
import { type StepState, stepStates, type StepText } from '../pathway.ts'

/** The form of a step: its questions, a note and where it stands. */
export function formOf({ questions }: Step) {
  const fields: Record<string, Field<unknown>> = {
    ...Object.fromEntries(questions.map((one) => [one.key, fieldOf(one)])),
    note: longText({ max: 4000 }),
    state: choice(stepStates),
  }
  return defineForm(fields)
}

export const yesNo = ['yes', 'no', 'unknown'] as const

/** Nothing has to be answered: a path is walked in one's own order. */
function fieldOf({ as, most = 10_000 }: Question): Field<unknown> {
  switch (as) {
    case 'text':
      return text({ max: 160 })
    case 'long':
      return longText({ max: 6000 })
    case 'yes-no':
      return choice(yesNo, { required: false })
    case 'day':
      return calendarDay({ required: false })
    case 'number':
      return wholeNumber({ min: 0, max: most, required: false })
    case 'year':
      return wholeNumber({ min: 2020, max: 2099, required: false })
    case 'amount':
      return amount()
  }
}

function amount(): Field<string> {
  const line = text({ max: 12, inputMode: 'text' })
  return { ...line, schema: line.schema.refine((value) => value === '' || centsOf(value) !== undefined, 'amount') }
}

/** Everything of a step as it stands in the form. */
export type StepContent = StepText & { readonly state: StepState }

export function namesOf({ questions }: Step): readonly string[] {
  return [...questions.map(({ key }) => key), 'note', 'state']
}

export function typedOf(step: Step, { answers, note, state }: StepContent): TypedValues {
  return { ...Object.fromEntries(step.questions.map(({ key }) => [key, answers[key] ?? ''])), note, state }
}

export function contentOf(step: Step, values: TypedValues): StepContent {
  const read = (name: string) => {
    const value = values[name]
    return typeof value === 'string' ? value : ''
  }
  const state = stepStates.find((known) => known === read('state')) ?? 'open'
  const answers = step.questions.flatMap(({ key }): readonly [string, string][] =>
    read(key) === '' ? [] : [[key, read(key)]],
  )
  return { answers: Object.fromEntries(answers), note: read('note'), state }
}
