import type { FormState } from '#kernel/form-state.ts'
import { control, errorLines } from '#platform/forms/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { channels, type Slot, SlotPicker } from '#modules/appointments/index.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Radios } from '#ui/choices.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading, Stack } from '#ui/layout.tsx'
import { thread, threadSlot } from '../addresses.ts'
import { bookingForm } from './form.ts'

type Props = {
  readonly ctx: RequestContext
  readonly token: string
  readonly sign: string
  readonly slots: readonly Slot[]
  /** A conversation is arranged already: choosing moves it. */
  readonly booked: boolean
  readonly state: FormState
}

const prefix = 'consultations.book'

/** A free time to talk, and the way of talking. */
export function BookingPage({ ctx, token, sign, slots, booked, state }: Props) {
  const { t, lang } = ctx
  const back = thread.href(lang, { token })
  const field = (name: keyof typeof bookingForm.fields) => ({ t, ...control(bookingForm, state, t, prefix, name) })
  const title = t('consultations.book.title')
  if (slots.length === 0)
    return (
      <Stack>
        <PageHeading title={title} kicker={sign} />
        <EmptyState
          title={t('consultations.book.empty.title')}
          text={t('consultations.book.empty.text')}
          action={<ButtonLink href={back}>{t('consultations.book.back')}</ButtonLink>}
        />
      </Stack>
    )
  return (
    <Stack>
      <PageHeading
        title={title}
        kicker={sign}
        lead={t(booked ? 'consultations.book.moving' : 'consultations.book.lead')}
      />
      <ErrorSummary t={t} errors={errorLines(state, t, prefix)} />
      <Form action={threadSlot.href(lang, { token })} label={title} hidden={[{ name: '_key', value: ctx.formKey }]}>
        <Radios
          {...field('channel')}
          options={channels.map((value) => ({ value, label: t(`consultations.channel.${value}`) }))}
        />
        <SlotPicker {...field('slot')} slots={slots} />
        <TextField {...field('telephone')} width="medium" />
        <TextField {...field('link')} />
        <FormActions>
          <Button>{t('consultations.book.submit')}</Button>
          <a href={back}>{t('consultations.book.back')}</a>
        </FormActions>
      </Form>
    </Stack>
  )
}
