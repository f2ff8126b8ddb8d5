import type { FormState, TypedValues } from '#kernel/form-state.ts'
import { choice, contestedForm, control, defineForm, type Edited, longText } from '#platform/forms/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Radios } from '#ui/choices.tsx'
import { TextArea } from '#ui/fields.tsx'
import { hintWith, SavedMeanwhile, type SavedTexts } from '#ui/saved-meanwhile.tsx'
import type { Answer, OwnAnswer } from './assessment.ts'
import { isLevel, type Level, type Standard } from './standard.ts'
import { levelWords } from './words.tsx'

export const answerForm = defineForm({
  level: choice(['4', '3', '2', '1', '0'], { required: false }),
  note: longText({ max: 2000 }),
  own_evidence: longText({ max: 1000 }),
})
export const answerPrefix = 'quality.answer'
export const ownNames = ['level', 'note'] as const
export const answerNames = ['level', 'note', 'own_evidence'] as const
type FieldName = (typeof answerNames)[number]

/** What stands in the form of an answer. */
export function typedOf(answer: Answer | OwnAnswer | undefined) {
  return {
    level: answer === undefined || answer.level === null ? '' : String(answer.level),
    note: answer?.note ?? '',
    own_evidence: answer !== undefined && 'ownEvidence' in answer ? answer.ownEvidence : '',
  }
}

/** The level that was chosen; null where none was. */
export function levelOf(chosen: string): Level | null {
  const value = Number(chosen)
  return chosen !== '' && isLevel(value) ? value : null
}

type Contest = { readonly seen: string; readonly typed: TypedValues; readonly saved: ReturnType<typeof typedOf> }

/** The answer on its way back because others have changed the same: what they saved stands beside it in words. */
export function contestedAnswer(t: Translator, names: readonly FieldName[], contest: Contest): Edited {
  return contestedForm(names, { ...contest, words: (name) => savedWords(t, contest.saved, name) })
}

function savedWords(t: Translator, values: ReturnType<typeof typedOf>, name: FieldName): string {
  return name === 'level' ? levelWords(t, levelOf(values.level)) : values[name]
}

type AnswerFieldsProps = {
  readonly t: Translator
  readonly standard: Standard
  readonly state: FormState
  readonly names: readonly FieldName[]
  readonly saved: SavedTexts
}

/** Where one stands with a standard, each level described by the standard itself, and why. */
export function AnswerFields({ t, standard, state, names, saved }: AnswerFieldsProps) {
  const field = (name: FieldName) => {
    const props = control(answerForm, state, t, answerPrefix, name)
    const other = saved[name]
    const meanwhile = other === undefined ? undefined : <SavedMeanwhile t={t} text={other} choice={name === 'level'} />
    return { t, ...props, hint: hintWith(props.hint, meanwhile) }
  }
  const options = ([4, 3, 2, 1] as const).map((level) => ({
    value: String(level),
    label: levelWords(t, level),
    hint: standard.levels[level - 1] ?? '',
  }))
  return (
    <>
      <Radios {...field('level')} options={[...options, { value: '0', label: levelWords(t, 0) }]} />
      {names
        .filter((name) => name !== 'level')
        .map((name) => (
          <TextArea {...field(name)} />
        ))}
    </>
  )
}
