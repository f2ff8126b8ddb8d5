import type { FormState } from '#kernel/form-state.ts'
import { autonymOf, languages } from '#kernel/language.ts'
import { control } from '#platform/forms/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Checkboxes, Radios } from '#ui/choices.tsx'
import { SelectField, TextField } from '#ui/fields.tsx'
import { hintWith, SavedMeanwhile, type SavedTexts } from '#ui/saved-meanwhile.tsx'
import { languageOptions } from '#modules/organisations/index.ts'
import { volunteerForm, type VolunteerFieldName } from './volunteer-form.ts'
import { volunteerRoles } from './volunteer.ts'

export const volunteerPrefix = 'volunteers.form'

type VolunteerFieldsProps = { readonly t: Translator; readonly state: FormState; readonly saved?: SavedTexts }

/** What the team notes about one of its people: no more than its work needs. */
export function VolunteerFields({ t, state, saved = {} }: VolunteerFieldsProps) {
  const field = (name: VolunteerFieldName) => {
    const props = control(volunteerForm, state, t, volunteerPrefix, name)
    const other = saved[name]
    const choice = name === 'lang' || name === 'role' || name === 'languages'
    return {
      t,
      ...props,
      hint: hintWith(
        props.hint,
        other === undefined ? undefined : <SavedMeanwhile t={t} text={other} choice={choice} />,
      ),
    }
  }
  const error = field('languages').error
  return (
    <>
      <TextField {...field('name')} />
      <Radios
        {...field('role')}
        options={volunteerRoles.map((role) => ({ value: role, label: t(`volunteers.role.${role}`) }))}
      />
      <TextField {...field('since')} width="medium" />
      <TextField {...field('email')} />
      <SelectField
        {...field('lang')}
        options={languages.map((lang) => ({ value: lang, label: autonymOf(lang) }))}
        width="medium"
      />
      <details class="filters" open={error !== undefined}>
        <summary class="filters__summary">{t('volunteers.form.languagesOpen')}</summary>
        <Checkboxes {...field('languages')} options={languageOptions(t)} />
      </details>
    </>
  )
}
