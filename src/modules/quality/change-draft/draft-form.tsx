import type { FormState } from '#kernel/form-state.ts'
import { choice, choices, control, defineForm, type FormValue, longText, text, tick } from '#platform/forms/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { CheckboxField, Checkboxes } from '#ui/choices.tsx'
import { SelectField, TextArea, TextField } from '#ui/fields.tsx'
import { hintWith, SavedMeanwhile, type SavedTexts } from '#ui/saved-meanwhile.tsx'
import { domains, evidenceKinds, type Standard } from '../standard.ts'

export const standardForm = defineForm({
  title: text({ max: 120, minLength: 3, required: true }),
  statement: longText({ max: 1500, minLength: 3, required: true }),
  domain: choice(domains),
  level_1: longText({ max: 600, minLength: 3, required: true }),
  level_2: longText({ max: 600, minLength: 3, required: true }),
  level_3: longText({ max: 600, minLength: 3, required: true }),
  level_4: longText({ max: 600, minLength: 3, required: true }),
  evidence: choices(evidenceKinds),
  official: tick(),
})
export type StandardFields = FormValue<typeof standardForm>
export const standardNames = [
  'title',
  'statement',
  'domain',
  'level_1',
  'level_2',
  'level_3',
  'level_4',
  'evidence',
  'official',
] as const
type StandardFieldName = (typeof standardNames)[number]
export const standardPrefix = 'quality.draftForm'

/** What stands in the form of a standard. */
export function typedOfStandard({ title, statement, domain, levels, evidence, placeholder }: Standard) {
  const [one = '', two = '', three = '', four = ''] = levels
  return {
    title,
    statement,
    domain,
    level_1: one,
    level_2: two,
    level_3: three,
    level_4: four,
    evidence: evidenceKinds.filter((kind) => evidence.includes(kind)),
    official: placeholder ? '' : 'on',
  }
}

type StandardFieldsProps = { readonly t: Translator; readonly state: FormState; readonly saved: SavedTexts }

export function StandardFormFields({ t, state, saved }: StandardFieldsProps) {
  const field = (name: StandardFieldName) => {
    const props = control(standardForm, state, t, standardPrefix, name)
    const other = saved[name]
    const choice = ['domain', 'evidence', 'official'].includes(name)
    const meanwhile = other === undefined ? undefined : <SavedMeanwhile t={t} text={other} choice={choice} />
    return { t, ...props, hint: hintWith(props.hint, meanwhile) }
  }
  const official = field('official')
  return (
    <>
      <TextField {...field('title')} />
      <TextArea {...field('statement')} />
      <SelectField
        {...field('domain')}
        options={domains.map((domain) => ({ value: domain, label: t(`quality.domain.${domain}`) }))}
      />
      {(['level_1', 'level_2', 'level_3', 'level_4'] as const).map((name) => (
        <TextArea {...field(name)} />
      ))}
      <Checkboxes
        {...field('evidence')}
        options={evidenceKinds.map((kind) => ({ value: kind, label: t(`quality.evidence.kind.${kind}`) }))}
      />
      <CheckboxField {...official} value="on" checked={official.value === 'on'} />
    </>
  )
}
