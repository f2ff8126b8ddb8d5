import { type FormState, listOf, textOf } from '#kernel/form-state.ts'
import { marksOf, textIn } from '#kernel/language.ts'
import { errorLines } from '#platform/forms/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Checkboxes, Radios } from '#ui/choices.tsx'
import { SelectField, TextArea, TextField } from '#ui/fields.tsx'
import { Fieldset } from '#ui/form.tsx'
import { fieldOf, type Lists, longestAnswer, type Question } from './question.ts'
import { optionsOf } from './answer-words.ts'

/** The script that hides what is not asked; without it each question says when it is. */
export const questionScript = 'questions-conditions.js'

type QuestionFieldsProps = {
  readonly t: Translator
  readonly state: FormState
  readonly questions: readonly Question[]
  readonly lists: Lists
}

/** All questions of an offer, for whoever signs up or changes what she answered. */
export function QuestionFields({ t, state, questions, lists }: QuestionFieldsProps) {
  if (questions.length === 0) return null
  const kept = Math.max(...questions.map(({ keepDays }) => keepDays))
  return (
    <Fieldset legend={t('questions.title')} level={2} hint={t('questions.hint', { days: kept })}>
      {questions.map((question) => (
        <div
          {...(question.label[t.lang] === undefined ? marksOf('de') : {})}
          data-if={question.condition === null ? undefined : fieldOf(question.condition.questionId)}
          data-is={question.condition?.value}
        >
          <QuestionField t={t} state={state} question={question} hint={hintOf(t, question, questions)} lists={lists} />
        </div>
      ))}
    </Fieldset>
  )
}

type QuestionFieldProps = Omit<QuestionFieldsProps, 'questions'> & {
  readonly question: Question
  readonly hint: string | undefined
}

function QuestionField({ t, state, question, hint, lists }: QuestionFieldProps) {
  const { id, kind, label, required } = question
  const name = fieldOf(id)
  const error = errorLines(state, t, 'questions').find((line) => line.id === name)?.text
  const field = {
    t,
    name,
    id: name,
    label: textIn(label, t.lang),
    ...(hint === undefined ? {} : { hint }),
    ...(error === undefined ? {} : { error }),
    value: textOf(state.values, name),
    values: listOf(state.values, name),
  }
  const options = optionsOf(t, question, lists)
  switch (kind) {
    case 'text':
      return <TextArea {...field} attributes={{ required, maxLength: longestAnswer, rows: 3 }} />
    case 'number':
      return <TextField {...field} attributes={{ required, inputMode: 'numeric', maxLength: 9 }} width="short" />
    case 'one':
    case 'yes-no':
      return <Radios {...field} attributes={{ required }} options={options} />
    case 'several':
      return <Checkboxes {...field} attributes={{ required }} options={options} />
    case 'district':
    case 'project':
      return <SelectField {...field} attributes={{ required }} emptyLabel={t('questions.choose')} options={options} />
  }
}

/** Who sees the answer, and on which other answer the question hangs, in words. */
function hintOf(
  t: Translator,
  { condition, visibility }: Question,
  questions: readonly Question[],
): string | undefined {
  const asked = questions.find(({ id }) => id === condition?.questionId)
  const lines = [
    condition === null || asked === undefined
      ? undefined
      : t('questions.onlyIf', {
          question: textIn(asked.label, t.lang),
          answer:
            optionsOf(t, asked, { district: [], project: [] }).find(({ value }) => value === condition.value)?.label ??
            '',
        }),
    visibility === 'speakers' ? t('questions.speakersSee') : undefined,
  ].filter((line) => line !== undefined)
  return lines.length === 0 ? undefined : lines.join(' ')
}
