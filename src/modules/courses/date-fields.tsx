import type { FormState } from '#kernel/form-state.ts'
import { control } from '#platform/forms/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Checkboxes } from '#ui/choices.tsx'
import { SelectField, TextField } from '#ui/fields.tsx'
import type { TrainerOption } from './choose-trainer.ts'
import type { CourseModule } from './course.ts'
import { moduleTitle } from './course-words.ts'
import { dateForm } from './date-form.ts'

/** Texts of the fields of dates stand below this key. */
export const datePrefix = 'courses.date'

type LessonFieldsProps = {
  readonly t: Translator
  readonly state: FormState
  readonly modules: readonly CourseModule[]
  readonly trainers: readonly TrainerOption[]
}

/** Time, units, modules and who teaches: the same for one date and for a series. */
export function LessonFields({ t, state, modules, trainers }: LessonFieldsProps) {
  const field = (name: keyof typeof dateForm.fields) => ({ t, ...control(dateForm, state, t, datePrefix, name) })
  return (
    <>
      <TextField {...field('starts')} width="short" />
      <TextField {...field('ends')} width="short" />
      <TextField {...field('pause_minutes')} width="short" />
      <TextField {...field('units')} width="short" />
      {modules.length === 0 ? null : (
        <Checkboxes
          {...field('modules')}
          options={modules.map((module) => ({ value: String(module.position), label: moduleTitle(t, module) }))}
        />
      )}
      {trainers.length === 0 ? null : (
        <SelectField {...field('trainer_id')} options={trainers} emptyLabel={t('courses.date.nobody')} />
      )}
      <TextField {...field('trainers')} />
    </>
  )
}
