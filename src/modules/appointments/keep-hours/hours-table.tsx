import type { RequestContext } from '#platform/http/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Button } from '#ui/button.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { Form } from '#ui/form.tsx'
import { Hidden, Ltr } from '#ui/layout.tsx'
import { absenceEnd, hoursEnd } from '../addresses.ts'
import type { KeptAbsence } from '../hours.queries.ts'
import { countSlots, type Hours } from '../slot.ts'

type HoursTableProps = { readonly ctx: RequestContext; readonly hours: readonly Hours[] }

export function HoursTable({ ctx, hours }: HoursTableProps) {
  const { t } = ctx
  return (
    <DataTable
      id="hours"
      caption={t('appointments.hours.when')}
      hideCaption
      rows={hours}
      columns={[
        { label: t('appointments.hours.day'), rowHeader: true, cell: (one) => dayOf(t, one) },
        { label: t('appointments.hours.time'), cell: (one) => <Ltr>{`${one.starts} – ${one.ends}`}</Ltr> },
        {
          label: t('appointments.hours.slots'),
          cell: (one) =>
            t('appointments.hours.slotWords', {
              count: countSlots(one),
              minutes: one.slotMinutes,
              buffer: one.bufferMinutes,
            }),
        },
        {
          label: t('appointments.hours.channels'),
          cell: ({ channels, place }) =>
            [...channels.map((channel) => t(`appointments.channel.${channel}`)), place].filter(Boolean).join(' · '),
        },
        { label: t('appointments.hours.until'), cell: (one) => validityOf(t, one) },
        {
          label: t('appointments.hours.actions'),
          kind: 'actions',
          cell: (one) => (
            <EndForm
              ctx={ctx}
              action={hoursEnd.href(t.lang, { hoursId: one.id })}
              label={t('appointments.hours.end')}
              of={`${dayOf(t, one)} ${one.starts}`}
              position={hours.indexOf(one) + 1}
            />
          ),
        },
      ]}
    />
  )
}

type AbsenceTableProps = { readonly ctx: RequestContext; readonly absences: readonly KeptAbsence[] }

export function AbsenceTable({ ctx, absences }: AbsenceTableProps) {
  const { t } = ctx
  const days = ({ fromDay, untilDay }: KeptAbsence) =>
    fromDay === untilDay
      ? t.day(fromDay)
      : t('appointments.absence.days', { from: t.day(fromDay), until: t.day(untilDay) })
  return (
    <DataTable
      id="absences"
      caption={t('appointments.absence.when')}
      hideCaption
      rows={absences}
      columns={[
        { label: t('appointments.absence.day'), rowHeader: true, cell: days },
        {
          label: t('appointments.hours.actions'),
          kind: 'actions',
          cell: (one) => (
            <EndForm
              ctx={ctx}
              action={absenceEnd.href(t.lang, { absenceId: one.id })}
              label={t('appointments.absence.end')}
              of={days(one)}
              position={absences.indexOf(one) + 1}
            />
          ),
        },
      ]}
    />
  )
}

type EndFormProps = {
  readonly ctx: RequestContext
  readonly action: string
  readonly label: string
  readonly of: string
  /** Tells apart what is on the list twice. */
  readonly position: number
}

function EndForm({ ctx, action, label, of, position }: EndFormProps) {
  return (
    <Form action={action} label={`${position}. ${label}, ${of}`} hidden={[{ name: '_key', value: ctx.formKey }]}>
      <Button look="tertiary">
        {label}
        <Hidden>, {of}</Hidden>
      </Button>
    </Form>
  )
}

function dayOf(t: Translator, { weekday, day }: Hours): string {
  if (day !== null) return t.day(day)
  return t.find(`appointments.weekday.${weekday}`) ?? ''
}

function validityOf(t: Translator, { day, untilDay }: Hours): string {
  if (day !== null) return t('appointments.hours.once')
  return untilDay === null ? t('appointments.hours.always') : t('appointments.hours.last', { day: t.day(untilDay) })
}
