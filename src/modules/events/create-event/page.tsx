import { type FormState, textOf } from '#kernel/form-state.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Button } from '#ui/button.tsx'
import { Card, CardList } from '#ui/card.tsx'
import { SelectField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import type { MunicipalityInDistrict } from '#modules/places/index.ts'
import { eventCreation, keptEvents } from '../addresses.ts'
import { meetingKinds } from '../event.ts'
import { EventFieldsets } from '../event-fields.tsx'
import type { Organiser } from '../organiser.ts'

/** Where to begin: each kind brings what such meetings usually are. */
export function TemplatesPage({ t }: { readonly t: Translator }) {
  return (
    <>
      <PageHeading title={t('events.create.title')} lead={t('events.create.templates')} />
      <CardList label={t('events.create.templates')}>
        {meetingKinds.map((kind) => (
          <Card title={t(`events.kind.${kind}`)} level={2} href={eventCreation.href(t.lang, {}, { vorlage: kind })}>
            <p>{t(`events.template.${kind}`)}</p>
          </Card>
        ))}
      </CardList>
    </>
  )
}

type CreationPageProps = {
  readonly t: Translator
  readonly formKey: string
  readonly action: string
  readonly state: FormState
  readonly errors: readonly { readonly id: string; readonly text: string }[]
  readonly municipalities: readonly MunicipalityInDistrict[]
  readonly organisers: readonly Organiser[]
}

export function CreationPage({ t, formKey, action, state, errors, municipalities, organisers }: CreationPageProps) {
  const wrong = errors.find(({ id }) => id === 'organiser')
  return (
    <>
      <PageHeading title={t('events.create.title')} lead={t('events.create.lead')} />
      <ErrorSummary t={t} errors={errors} />
      <Form action={action} hidden={[{ name: '_key', value: formKey }]}>
        {organisers.length < 2 ? null : (
          <SelectField
            t={t}
            id="organiser"
            name="organiser"
            label={t('events.field.organiser.label')}
            attributes={{ required: true }}
            error={wrong?.text}
            value={textOf(state.values, 'organiser')}
            emptyLabel={t('events.edit.choose')}
            options={organisers.map(({ id, name }) => ({
              value: id ?? 'centre',
              label: id === null ? t('events.organiser.centre') : name,
            }))}
          />
        )}
        <EventFieldsets t={t} state={state} municipalities={municipalities} />
        <FormActions>
          <Button>{t('events.create.submit')}</Button>
          <a href={keptEvents.href(t.lang)}>{t('events.cancel')}</a>
        </FormActions>
      </Form>
    </>
  )
}
