import type { FormState } from '#kernel/form-state.ts'
import { control, errorLines } from '#platform/forms/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { type District, nameIn } from '#modules/places/index.ts'
import { Button } from '#ui/button.tsx'
import { Radios } from '#ui/choices.tsx'
import { SelectField, TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { profileCreation, profileList } from '../addresses.ts'
import { profileKinds } from '../profile.ts'
import { SuggestedNames } from '../suggested-names.tsx'
import { creationForm } from './form.ts'

const prefix = 'organisations.profile'

type CreationPageProps = {
  readonly t: Translator
  readonly formKey: string
  readonly state: FormState
  readonly districts: readonly District[]
  readonly suggestions: readonly string[]
}

export function CreationPage({ t, formKey, state, districts, suggestions }: CreationPageProps) {
  const field = (name: keyof typeof creationForm.fields) => ({ t, ...control(creationForm, state, t, prefix, name) })
  return (
    <>
      <PageHeading title={t('organisations.create.title')} lead={t('organisations.create.lead')} />
      <ErrorSummary t={t} errors={errorLines(state, t, prefix)} />
      <Form action={profileCreation.href(t.lang)} hidden={[{ name: '_key', value: formKey }]}>
        <Radios
          {...field('kind')}
          options={profileKinds.map((kind) => ({ value: kind, label: t(`organisations.kind.${kind}`) }))}
        />
        <TextField {...field('name')} />
        <SelectField
          {...field('district_id')}
          emptyLabel={t('organisations.list.choose')}
          options={districts.map((district) => ({ value: district.id, label: nameIn(district, t.lang) }))}
        />
        <TextField {...field('responsible')} />
        <SuggestedNames t={t} names={suggestions} />
        <FormActions>
          <Button>{t('organisations.create.submit')}</Button>
          <a href={profileList.href(t.lang)}>{t('organisations.cancel')}</a>
        </FormActions>
      </Form>
    </>
  )
}
