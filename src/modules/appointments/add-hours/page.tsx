import type { CentreArea } from '#kernel/actor.ts'
import type { FormState } from '#kernel/form-state.ts'
import { control, errorLines } from '#platform/forms/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Button } from '#ui/button.tsx'
import { Checkboxes, Radios } from '#ui/choices.tsx'
import { SelectField, TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { officeHours, singleHours, weeklyHours } from '../addresses.ts'
import { channels } from '../slot.ts'
import { buffers, hoursPrefix, lengths, singleForm, weekdays, weeklyForm } from './form.ts'

type Props = {
  readonly t: Translator
  readonly formKey: string
  readonly kind: 'weekly' | 'single'
  readonly state: FormState
  readonly areas: readonly CentreArea[]
}

/** Hours of every week, or of one day. */
export function HoursFormPage({ t, formKey, kind, state, areas }: Props) {
  const common = (name: keyof typeof singleForm.fields) => ({ t, ...control(singleForm, state, t, hoursPrefix, name) })
  const weekly = (name: keyof typeof weeklyForm.fields) => ({ t, ...control(weeklyForm, state, t, hoursPrefix, name) })
  const address = kind === 'weekly' ? weeklyHours : singleHours
  return (
    <>
      <PageHeading title={t(`appointments.${kind}.title`)} lead={t(`appointments.${kind}.lead`)} />
      <ErrorSummary t={t} errors={errorLines(state, t, hoursPrefix)} />
      <Form action={address.href(t.lang)} hidden={[{ name: '_key', value: formKey }]}>
        {kind === 'weekly' ? (
          <Checkboxes
            {...weekly('weekdays')}
            attributes={{ required: true }}
            options={weekdays.map((value) => ({ value, label: t(`appointments.weekday.${value}`) }))}
          />
        ) : (
          <TextField {...common('day')} width="short" />
        )}
        <TextField {...common('starts')} width="short" />
        <TextField {...common('ends')} width="short" />
        <SelectField {...common('length')} width="short" options={minutesOf(t, lengths)} />
        <SelectField {...common('buffer')} width="short" options={minutesOf(t, buffers)} />
        <Checkboxes
          {...common('channels')}
          attributes={{ required: true }}
          options={channels.map((value) => ({ value, label: t(`appointments.channel.${value}`) }))}
        />
        <TextField {...common('place')} />
        {areas.length < 2 ? null : (
          <Radios
            {...common('area')}
            attributes={{ required: true }}
            value={common('area').value || areas[0]}
            options={areas.map((value) => ({ value, label: t(`appointments.area.${value}`) }))}
          />
        )}
        {kind === 'weekly' ? (
          <>
            <TextField {...weekly('from')} width="short" />
            <TextField {...weekly('until')} width="short" />
          </>
        ) : null}
        <FormActions>
          <Button>{t('appointments.form.submit')}</Button>
          <a href={officeHours.href(t.lang)}>{t('ui.cancel')}</a>
        </FormActions>
      </Form>
    </>
  )
}

function minutesOf(t: Translator, values: readonly string[]) {
  return values.map((value) => ({ value, label: t('appointments.minutes', { count: Number(value) }) }))
}
