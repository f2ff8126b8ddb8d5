import type { FormState } from '#kernel/form-state.ts'
import { calendarDay, choice, control, defineForm, longText, text, tick } from '#platform/forms/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { SelectField, TextArea, TextField } from '#ui/fields.tsx'
import { CheckboxField } from '#ui/choices.tsx'
import { hintWith, SavedMeanwhile, type SavedTexts } from '#ui/saved-meanwhile.tsx'
import type { Measure } from '../assessment.ts'
import { keyOf, type Responsible } from '../team.queries.ts'

export const measureNames = ['text', 'due_on', 'who', 'duty', 'done'] as const
export type MeasureName = (typeof measureNames)[number]
export const measurePrefix = 'quality.measure'

/** Who may be named are the team and those who keep the project today. */
export function measureFormFor(people: readonly Pick<Responsible, 'key'>[]) {
  return defineForm({
    text: longText({ max: 500, minLength: 3, required: true }),
    due_on: calendarDay(),
    who: choice(
      people.map(({ key }) => key),
      { required: false },
    ),
    duty: text({ max: 120 }),
    done: tick(),
  })
}

/** What stands in the form of a measure. */
export function typedOfMeasure(measure: Measure) {
  const { text, dueOn, duty, doneAt } = measure
  return { text, due_on: dueOn, who: keyOf(measure), duty, done: doneAt === null ? '' : 'on' }
}

type MeasureFieldsProps = {
  readonly t: Translator
  readonly state: FormState
  readonly people: readonly Responsible[]
  readonly saved?: SavedTexts
  /** False while it is new. */
  readonly known: boolean
}

export function MeasureFields({ t, state, people, saved = {}, known }: MeasureFieldsProps) {
  const form = measureFormFor(people)
  const field = (name: MeasureName) => {
    const props = control(form, state, t, measurePrefix, name)
    const other = saved[name]
    const choice = name === 'who' || name === 'done'
    const meanwhile = other === undefined ? undefined : <SavedMeanwhile t={t} text={other} choice={choice} />
    return { t, ...props, hint: hintWith(props.hint, meanwhile) }
  }
  const done = field('done')
  return (
    <>
      <TextArea {...field('text')} />
      <TextField {...field('due_on')} width="medium" />
      <SelectField
        {...field('who')}
        emptyLabel={t('quality.measure.who.none')}
        options={people.map(({ key, name }) => ({ value: key, label: name }))}
      />
      <TextField {...field('duty')} />
      {known ? <CheckboxField {...done} value="on" checked={done.value === 'on'} /> : null}
    </>
  )
}
