import { type FormState, textOf } from '#kernel/form-state.ts'
import { control } from '#platform/forms/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Button } from '#ui/button.tsx'
import { Card, CardList } from '#ui/card.tsx'
import { CheckboxField, Radios } from '#ui/choices.tsx'
import { SelectField, TextField } from '#ui/fields.tsx'
import { ErrorSummary, Fieldset, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import type { Organiser } from '#modules/events/index.ts'
import { type MunicipalityInDistrict, nameIn } from '#modules/places/index.ts'
import { courseCreation, courseList } from '../addresses.ts'
import { type TemplateName, templateNames } from '../course.ts'
import { courseForms, newCourseForm } from './form.ts'

export const creationPrefix = 'courses.create'

/** Where to begin: each template brings length, seats and modules. */
export function TemplatesPage({ t }: { readonly t: Translator }) {
  return (
    <>
      <PageHeading title={t('courses.create.title')} lead={t('courses.create.templates')} />
      <CardList label={t('courses.create.templates')}>
        {templateNames.map((name) => (
          <Card
            title={t(`courses.template.${name}.title`)}
            level={2}
            href={courseCreation.href(t.lang, {}, { vorlage: name })}
          >
            <p>{t(`courses.template.${name}.text`)}</p>
          </Card>
        ))}
      </CardList>
    </>
  )
}

type CreationPageProps = {
  readonly t: Translator
  readonly formKey: string
  readonly template: TemplateName
  readonly state: FormState
  readonly errors: readonly { readonly id: string; readonly text: string }[]
  readonly municipalities: readonly MunicipalityInDistrict[]
  readonly organisers: readonly Organiser[]
}

export function CreationPage(props: CreationPageProps) {
  const { t, formKey, template, state, errors, municipalities, organisers } = props
  const field = (name: keyof typeof newCourseForm.fields) => ({
    t,
    ...control(newCourseForm, state, t, creationPrefix, name),
  })
  return (
    <>
      <PageHeading
        title={t('courses.create.title')}
        kicker={t(`courses.template.${template}.title`)}
        lead={t('courses.create.lead')}
      />
      <ErrorSummary t={t} errors={errors} />
      <Form action={courseCreation.href(t.lang, {}, { vorlage: template })} hidden={[{ name: '_key', value: formKey }]}>
        <OrganiserField t={t} organisers={organisers} state={state} errors={errors} />
        <TextField {...field('title_de')} />
        <Fieldset legend={t('courses.create.where')} level={2}>
          <Radios
            {...field('form')}
            options={courseForms.map((form) => ({ value: form, label: t(`events.form.${form}`) }))}
          />
          <SelectField
            {...field('municipality_id')}
            emptyLabel={t('events.edit.choose')}
            options={municipalities.map((one) => ({ value: one.id, label: nameIn(one, t.lang) }))}
          />
          <TextField {...field('venue')} />
          <TextField {...field('address')} />
        </Fieldset>
        <Fieldset legend={t('courses.create.first')} level={2} hint={t('courses.create.first.hint')}>
          <TextField {...field('day')} width="medium" />
          <TextField {...field('starts')} width="short" />
          <TextField {...field('ends')} width="short" />
          <TextField {...field('pause_minutes')} width="short" />
        </Fieldset>
        <Fieldset legend={t('courses.create.size')} level={2}>
          <TextField {...field('target_units')} width="short" />
          <TextField {...field('seats')} width="short" />
          <CheckboxField {...field('funded')} checked={field('funded').value !== ''} />
        </Fieldset>
        <FormActions>
          <Button>{t('courses.create.submit')}</Button>
          <a href={courseList.href(t.lang)}>{t('courses.cancel')}</a>
        </FormActions>
      </Form>
    </>
  )
}

type OrganiserFieldProps = Pick<CreationPageProps, 't' | 'organisers' | 'state' | 'errors'>

function OrganiserField({ t, organisers, state, errors }: OrganiserFieldProps) {
  if (organisers.length < 2) return null
  return (
    <SelectField
      t={t}
      id="organiser"
      name="organiser"
      label={t('courses.create.organiser.label')}
      attributes={{ required: true }}
      error={errors.find(({ id }) => id === 'organiser')?.text}
      value={textOf(state.values, 'organiser')}
      emptyLabel={t('events.edit.choose')}
      options={organisers.map(({ id, name }) => ({
        value: id ?? 'centre',
        label: id === null ? t('events.organiser.centre') : name,
      }))}
    />
  )
}
