import type { FormState } from '#kernel/form-state.ts'
import { calendarDay, choice, control, defineForm, longText, text, tick } from '#platform/forms/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { SelectField, TextArea, TextField } from '#ui/fields.tsx'
import { CheckboxField } from '#ui/choices.tsx'
import { hintWith, SavedMeanwhile, type SavedTexts } from '#ui/saved-meanwhile.tsx'
import type { Volunteer } from '#modules/volunteers/index.ts'
import type { Measure } from '../assessment.ts'

export const measureNames = ['text', 'due_on', 'volunteer_id', 'duty', 'done'] as const
export type MeasureName = (typeof measureNames)[number]
export const measurePrefix = 'quality.measure'

/** Who may be named is the team of today. */
export function measureFormFor(volunteers: readonly Pick<Volunteer, 'id'>[]) {
  return defineForm({
    text: longText({ max: 500, minLength: 3, required: true }),
    due_on: calendarDay(),
    volunteer_id: choice(
      volunteers.map(({ id }) => id),
      { required: false },
    ),
    duty: text({ max: 120 }),
    done: tick(),
  })
}

/** What stands in the form of a measure. */
export function typedOfMeasure({ text, dueOn, volunteerId, duty, doneAt }: Measure) {
  return { text, due_on: dueOn, volunteer_id: volunteerId ?? '', duty, done: doneAt === null ? '' : 'on' }
}

type MeasureFieldsProps = {
  readonly t: Translator
  readonly state: FormState
  readonly volunteers: readonly Volunteer[]
  readonly saved?: SavedTexts
  /** False while it is new. */
  readonly known: boolean
}

export function MeasureFields({ t, state, volunteers, saved = {}, known }: MeasureFieldsProps) {
  const form = measureFormFor(volunteers)
  const field = (name: MeasureName) => {
    const props = control(form, state, t, measurePrefix, name)
    const other = saved[name]
    const choice = name === 'volunteer_id' || name === 'done'
    const meanwhile = other === undefined ? undefined : <SavedMeanwhile t={t} text={other} choice={choice} />
    return { t, ...props, hint: hintWith(props.hint, meanwhile) }
  }
  const done = field('done')
  return (
    <>
      <TextArea {...field('text')} />
      <TextField {...field('due_on')} width="medium" />
      <SelectField
        {...field('volunteer_id')}
        emptyLabel={t('quality.measure.volunteer_id.none')}
        options={volunteers.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField {...field('duty')} />
      {known ? <CheckboxField {...done} value="on" checked={done.value === 'on'} /> : null}
    </>
  )
}
