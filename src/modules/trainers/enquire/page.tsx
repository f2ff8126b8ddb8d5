import { isCalendarDay } from '#kernel/calendar-day.ts'
import type { FormState } from '#kernel/form-state.ts'
import { control, errorLines } from '#platform/forms/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Button } from '#ui/button.tsx'
import { Radios } from '#ui/choices.tsx'
import { SelectField, TextArea, TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { trainerEnquiry } from '../addresses.ts'
import { formats, isFree, type Trainer } from '../trainer.ts'
import { enquiryForm, enquiryPrefix } from './form.ts'

type Props = {
  readonly t: Translator
  readonly formKey: string
  readonly trainer: Trainer
  readonly profiles: readonly { readonly value: string; readonly label: string }[]
  readonly state: FormState
  readonly backHref: string
  readonly day: string
}

export function EnquirePage({ t, formKey, trainer, profiles, state, backHref, day }: Props) {
  const field = (name: keyof typeof enquiryForm.fields) => ({
    t,
    ...control(enquiryForm, state, t, enquiryPrefix, name),
  })
  const busy = isCalendarDay(day) && !isFree(trainer, day)
  return (
    <>
      <PageHeading title={t('trainers.enquire.title')} kicker={trainer.name} lead={t('trainers.enquire.lead')} />
      <ErrorSummary t={t} errors={errorLines(state, t, enquiryPrefix)} />
      {busy ? (
        <Notice t={t} kind="info">
          <p>{t('trainers.enquire.busy', { day: t.day(day) })}</p>
        </Notice>
      ) : null}
      <Form action={trainerEnquiry.href(t.lang, { trainerId: trainer.id })} hidden={[{ name: '_key', value: formKey }]}>
        {profiles.length < 2 ? null : <SelectField {...field('profile')} width="medium" options={profiles} />}
        <TextField {...field('day')} width="short" />
        <Radios
          {...field('format')}
          options={formats.map((format) => ({ value: format, label: t(`trainers.format.${format}`) }))}
        />
        <TextField {...field('place')} width="medium" />
        <TextField {...field('topic')} />
        <TextArea {...field('message')} />
        <FormActions>
          <Button>{t('trainers.enquire.submit')}</Button>
          <a href={backHref}>{t('ui.cancel')}</a>
        </FormActions>
      </Form>
    </>
  )
}
