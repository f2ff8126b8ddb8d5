import { type FormState, listOf } from '#kernel/form-state.ts'
import type { Id } from '#kernel/id.ts'
import { control, errorLines } from '#platform/forms/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Button } from '#ui/button.tsx'
import { Checkboxes, Radios } from '#ui/choices.tsx'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { Heading, PageHeading } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { StatusTag } from '#ui/tags.tsx'
import { eventOverview } from '#modules/events/addresses.ts'
import { type CommunityEvent, seatKindsOf } from '#modules/events/index.ts'
import type { ReservedPart } from '#modules/registrations/index.ts'
import { partEnding, reservedSeats } from '../addresses.ts'
import type { Neighbour } from '../neighbours.ts'
import { mostProjects, reservationForm, reservationPrefix } from './form.ts'

type ReservedSeatsPageProps = {
  readonly t: Translator
  readonly now: Date
  readonly event: CommunityEvent
  readonly formKey: string
  readonly state: FormState
  readonly parts: readonly ReservedPart[]
  readonly names: ReadonlyMap<Id<'profile'>, string>
  readonly neighbours: readonly Neighbour[]
  readonly done: 'zurueckgelegt' | 'beendet' | undefined
}

/** First what is set aside, then more. */
export function ReservedSeatsPage(props: ReservedSeatsPageProps) {
  const { t, now, event, state, parts, done } = props
  const open = event.state === 'published' && event.signUp !== 'none' && event.startsAt > now
  return (
    <>
      <PageHeading title={t('reserved-seats.title')} kicker={event.texts.de.title} lead={t('reserved-seats.lead')} />
      <ErrorSummary t={t} errors={errorLines(state, t, reservationPrefix)} />
      {done === undefined ? null : (
        <Notice t={t} kind="success" role="status">
          <p>{t(`reserved-seats.done.${done}`)}</p>
        </Notice>
      )}
      {parts.length === 0 ? (
        <EmptyState title={t('reserved-seats.empty.title')} text={t('reserved-seats.empty.text')} />
      ) : (
        <DataTable
          id="parts"
          caption={t('reserved-seats.title')}
          hideCaption
          columns={columns(props)}
          rows={parts}
          dense
        />
      )}
      {open ? (
        <>
          <Heading level={2}>{t('reserved-seats.form.title')}</Heading>
          <ReservationForm {...props} />
        </>
      ) : (
        <p>{t('reserved-seats.notOpen')}</p>
      )}
    </>
  )
}

function columns({ t, event, names }: ReservedSeatsPageProps): readonly Column<ReservedPart>[] {
  return [
    {
      label: t('reserved-seats.for'),
      rowHeader: true,
      cell: ({ profileIds }) => profileIds.map((id) => names.get(id) ?? t('reserved-seats.gone')).join(', '),
    },
    {
      label: t('reserved-seats.seats'),
      cell: ({ kind, capacity, taken, releasedAt }) =>
        releasedAt === null
          ? t('reserved-seats.taken', { taken, capacity, kind: t(`registrations.kind.${kind}`) })
          : t('reserved-seats.were', { capacity, kind: t(`registrations.kind.${kind}`) }),
    },
    {
      label: t('reserved-seats.until'),
      cell: ({ untilDay, releasedAt }) => (
        <>
          {t.day(untilDay)}{' '}
          {releasedAt === null ? null : (
            <StatusTag tone="neutral">{t('reserved-seats.released', { date: t.date(releasedAt) })}</StatusTag>
          )}
        </>
      ),
    },
    {
      label: t('reserved-seats.action'),
      cell: ({ id, releasedAt }) =>
        releasedAt === null ? (
          <a href={partEnding.href(t.lang, { eventId: event.id, partId: id })}>{t('reserved-seats.end.link')}</a>
        ) : (
          '–'
        ),
    },
  ]
}

function ReservationForm({ t, event, formKey, state, neighbours }: ReservedSeatsPageProps) {
  const field = (name: keyof typeof reservationForm.fields) => ({
    t,
    ...control(reservationForm, state, t, reservationPrefix, name),
  })
  const kinds = seatKindsOf(event.form)
  const wrong = errorLines(state, t, reservationPrefix).find(({ id }) => id === 'projects')
  return (
    <Form action={reservedSeats.href(t.lang, { eventId: event.id })} hidden={[{ name: '_key', value: formKey }]}>
      {kinds.length < 2 ? null : (
        <Radios
          {...field('kind')}
          options={kinds.map((kind) => ({ value: kind, label: t(`registrations.kind.${kind}`) }))}
        />
      )}
      <TextField {...field('seats')} width="short" />
      <TextField {...field('until')} width="medium" />
      <Checkboxes
        t={t}
        id="projects"
        name="projects"
        label={t('reserved-seats.form.projects.label')}
        hint={t('reserved-seats.form.projects.hint', { most: mostProjects })}
        error={wrong?.text}
        values={listOf(state.values, 'projects')}
        options={neighbours.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <FormActions>
        <Button>{t('reserved-seats.form.submit')}</Button>
        <a href={eventOverview.href(t.lang, { eventId: event.id })}>{t('reserved-seats.back')}</a>
      </FormActions>
    </Form>
  )
}
