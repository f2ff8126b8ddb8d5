import type { RequestContext } from '#platform/http/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Heading, PageHeading, Row } from '#ui/layout.tsx'
import { DoneNotice, Notice } from '#ui/notice.tsx'
import { absence, singleHours, weeklyHours } from '../addresses.ts'
import type { Booking } from '../booking.queries.ts'
import type { KeptAbsence } from '../hours.queries.ts'
import { doneSentence } from '../member-page.ts'
import type { Hours } from '../slot.ts'
import { BookingTable, isAway } from './booking-table.tsx'
import { AbsenceTable, HoursTable } from './hours-table.tsx'

type Props = {
  readonly ctx: RequestContext
  readonly bookings: readonly Booking[]
  readonly hours: readonly Hours[]
  readonly absences: readonly KeptAbsence[]
  /** How many slots people can book until that day. */
  readonly free: number
  readonly until: string
  readonly aboutHref: (reference: string) => string
}

export function OfficeHoursPage({ ctx, bookings, hours, absences, free, until, aboutHref }: Props) {
  const { t } = ctx
  const said = doneSentence(ctx)
  const away = bookings.filter((booking) => isAway(booking, absences)).length
  return (
    <>
      <PageHeading title={t('appointments.hours.title')} lead={t('appointments.hours.lead')} />
      <DoneNotice t={t} done={said} />
      {away === 0 ? null : (
        <Notice t={t} kind="warning">
          <p>{t('appointments.hours.away', { count: away })}</p>
        </Notice>
      )}
      <Heading level={2}>{t('appointments.bookings.title')}</Heading>
      {bookings.length === 0 ? (
        <p>{t('appointments.bookings.none')}</p>
      ) : (
        <BookingTable t={t} bookings={bookings} absences={absences} aboutHref={aboutHref} />
      )}
      <Heading level={2}>{t('appointments.hours.when')}</Heading>
      {hours.length === 0 ? (
        <EmptyState
          level={3}
          title={t('appointments.hours.none')}
          text={t('appointments.hours.noneText')}
          action={<ButtonLink href={weeklyHours.href(t.lang)}>{t('appointments.weekly.title')}</ButtonLink>}
        />
      ) : (
        <>
          <p>{t('appointments.hours.free', { count: free, day: t.day(until) })}</p>
          <HoursTable ctx={ctx} hours={hours} />
          <Row>
            <ButtonLink href={weeklyHours.href(t.lang)}>{t('appointments.weekly.title')}</ButtonLink>
            <ButtonLink look="secondary" href={singleHours.href(t.lang)}>
              {t('appointments.single.title')}
            </ButtonLink>
          </Row>
        </>
      )}
      <Heading level={2}>{t('appointments.absence.when')}</Heading>
      <p>{t('appointments.absence.holidays')}</p>
      {absences.length === 0 ? null : <AbsenceTable ctx={ctx} absences={absences} />}
      <Row>
        <ButtonLink look="secondary" href={absence.href(t.lang)}>
          {t('appointments.absence.title')}
        </ButtonLink>
      </Row>
    </>
  )
}
