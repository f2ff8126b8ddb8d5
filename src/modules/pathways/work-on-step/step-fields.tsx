import { textOf } from '#kernel/form-state.ts'
import { control } from '#platform/forms/index.ts'
import { Radios } from '#ui/choices.tsx'
import { TextArea, TextField } from '#ui/fields.tsx'
import { hintWith, SavedMeanwhile } from '#ui/saved-meanwhile.tsx'
import type { PathKind, Question } from '../path.ts'
import { stepStates } from '../pathway.ts'
import { formOf, typedOf, yesNo } from './form.ts'
import type { StepPageProps } from './step-props.ts'

/** Texts of a step's questions stand below this key. */
export function prefixOf(kind: PathKind, step: string): string {
  return `pathways.${kind}.${step}`
}

/** The questions of the step, a note, and where it stands. */
export function StepFields(props: StepPageProps) {
  const { desk, step } = props
  const { t, path } = desk
  const own = prefixOf(path.kind, step.key)
  return (
    <>
      {step.questions.map((question) => (
        <Field {...props} question={question} prefix={own} />
      ))}
      <TextArea {...fieldOf(props, 'note', 'pathways.step')} />
      <Radios
        {...fieldOf(props, 'state', 'pathways.step')}
        options={stepStates.map((state) => ({ value: state, label: t(`pathways.state.${state}`) }))}
      />
    </>
  )
}

type Props = StepPageProps & { readonly question: Question; readonly prefix: string }

function Field(props: Props) {
  const { desk, question, prefix } = props
  const { t } = desk
  const field = fieldOf(props, question.key, prefix)
  switch (question.as) {
    case 'long':
      return <TextArea {...field} attributes={{ ...field.attributes, rows: 5, dir: 'auto' }} />
    case 'yes-no':
      return <Radios {...field} options={yesNo.map((value) => ({ value, label: t(`pathways.answer.${value}`) }))} />
    case 'text':
      return <TextField {...field} attributes={{ ...field.attributes, dir: 'auto' }} />
    case 'day':
      return <TextField {...field} width="medium" />
    case 'number':
    case 'year':
      return <TextField {...field} width="short" />
    case 'amount':
      return <TextField {...field} width="short" suffix="€" />
  }
}

/** The props of one field, with what somebody else has saved meanwhile as part of the hint. */
function fieldOf({ desk, step, state, saved, contested }: StepPageProps, name: string, prefix: string) {
  const { t } = desk
  const props = control(formOf(step), state, t, prefix, name)
  if (!contested.includes(name)) return { ...props, t }
  const chosen = name === 'state' || step.questions.some(({ key, as }) => key === name && as === 'yes-no')
  const other = <SavedMeanwhile t={t} text={savedText(name)} choice={chosen} />
  return { ...props, t, hint: hintWith(props.hint, other) }

  function savedText(field: string): string {
    const value = textOf(typedOf(step, saved), field)
    if (value === '') return ''
    if (field === 'state') return t.find(`pathways.state.${value}`) ?? ''
    const as = step.questions.find(({ key }) => key === field)?.as
    if (as === 'yes-no') return t.find(`pathways.answer.${value}`) ?? ''
    return as === 'day' ? t.day(value) : value
  }
}
