import type { FormState } from '#kernel/form-state.ts'
import { control, type FormSchema, type Field } from '#platform/forms/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { CheckboxField, Checkboxes } from '#ui/choices.tsx'
import { SelectField } from '#ui/fields.tsx'
import { Fieldset } from '#ui/form.tsx'
import { careNeeds } from '#modules/registrations/index.ts'
import { languageOptions } from '#modules/organisations/index.ts'
import type { careFields } from './form.ts'

type CareFieldsProps = {
  readonly t: Translator
  readonly state: FormState
  readonly form: FormSchema<Readonly<Record<string, Field<unknown>>> & typeof careFields>
  readonly prefix: string
}

/** What she needs: ticked, never written, and kept only with a consent of its own (PR-28). */
export function CareFields({ t, state, form, prefix }: CareFieldsProps) {
  const field = (name: keyof typeof careFields) => ({ t, ...control(form, state, t, prefix, name) })
  const consent = field('care_consent')
  const spoken = languageOptions(t).filter(({ value }) => value !== 'de')
  return (
    <Fieldset legend={t('events.signUp.care')} level={2} hint={t('events.signUp.care.hint')}>
      <Checkboxes
        {...field('needs')}
        options={careNeeds.map((need) => ({ value: need, label: t(`registrations.care.${need}`) }))}
      />
      <SelectField {...field('care_language')} emptyLabel={t('events.signUp.noLanguage')} options={spoken} />
      <CheckboxField {...consent} checked={consent.value === 'on'} />
    </Fieldset>
  )
}
