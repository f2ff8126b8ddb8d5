import type { FormState } from '#kernel/form-state.ts'
import { control, errorLines } from '#platform/forms/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { languageOptions, topicOptions } from '#modules/organisations/index.ts'
import type { District } from '#modules/places/index.ts'
import { Button } from '#ui/button.tsx'
import { CheckboxField, Checkboxes } from '#ui/choices.tsx'
import { TextArea, TextField } from '#ui/fields.tsx'
import { ErrorSummary, Fieldset, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'

import { formats, moduleNumbers, publicFields } from '../trainer.ts'
import { trainerForm, trainerPrefix } from '../trainer-form.ts'
import { districtOptions, moduleWord } from '../words.tsx'

type Props = {
  readonly t: Translator
  readonly title: string
  readonly lead: string
  readonly formKey: string
  readonly state: FormState
  /** The version that is being changed; 0 for a new profile. */
  readonly seen: number
  readonly districts: readonly District[]
  readonly action: string
  readonly backHref: string
}

/** Everything a trainer says of herself, and field by field what the public may see of it. */
export function TrainerFormPage({ t, title, lead, formKey, state, seen, districts, action, backHref }: Props) {
  const field = (name: keyof typeof trainerForm.fields) => ({
    t,
    ...control(trainerForm, state, t, trainerPrefix, name),
  })
  const [active, listed] = [field('active'), field('listed')]
  const hidden = [
    { name: '_key', value: formKey },
    { name: 'seen', value: String(seen) },
  ]
  return (
    <>
      <PageHeading title={title} lead={lead} />
      <ErrorSummary t={t} errors={errorLines(state, t, trainerPrefix)} />
      <Form action={action} hidden={hidden}>
        <Fieldset legend={t('trainers.edit.who')} level={2}>
          <TextField {...field('name')} width="medium" />
          <TextField {...field('email')} width="medium" />
          <TextField {...field('telephone')} width="medium" />
          <TextField {...field('website')} />
          <TextArea {...field('about')} />
        </Fieldset>
        <Fieldset legend={t('trainers.edit.what')} level={2}>
          <TextField {...field('subjects')} />
          <Checkboxes {...field('topics')} options={topicOptions(t)} />
          <Checkboxes
            {...field('modules')}
            options={moduleNumbers.map((number) => ({ value: String(number), label: moduleWord(t, number) }))}
          />
          <Checkboxes {...field('languages')} options={languageOptions(t)} />
        </Fieldset>
        <Fieldset legend={t('trainers.edit.how')} level={2}>
          <Checkboxes {...field('districts')} options={districtOptions(t, districts)} />
          <Checkboxes
            {...field('formats')}
            options={formats.map((format) => ({ value: format, label: t(`trainers.format.${format}`) }))}
          />
          <TextField {...field('fee_from')} width="short" suffix="€" />
          <TextField {...field('fee_to')} width="short" suffix="€" />
        </Fieldset>
        <Fieldset legend={t('trainers.edit.shown')} hint={t('trainers.edit.shownHint')} level={2}>
          <CheckboxField {...active} checked={active.value === 'on'} />
          <CheckboxField {...listed} checked={listed.value === 'on'} />
          <Checkboxes
            {...field('public_fields')}
            options={publicFields.map((name) => ({ value: name, label: t(`trainers.public.${name}`) }))}
          />
        </Fieldset>
        <FormActions>
          <Button>{t('trainers.edit.submit')}</Button>
          <a href={backHref}>{t('ui.cancel')}</a>
        </FormActions>
      </Form>
    </>
  )
}
