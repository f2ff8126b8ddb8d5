import { dayInBerlin } from '#platform/clock/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Hidden } from '#ui/layout.tsx'
import { StatusTag } from '#ui/tags.tsx'
import { calendarFile, cancellation } from '../addresses.ts'
import type { Booking } from '../booking.queries.ts'
import type { Absence } from '../slot.ts'
import { wayOf, whenOf } from '../words.ts'

type Props = {
  readonly t: Translator
  readonly bookings: readonly Booking[]
  readonly absences: readonly Absence[]
  readonly aboutHref: (reference: string) => string
}

/** The next appointments, each with the way to what it is about. */
export function BookingTable({ t, bookings, absences, aboutHref }: Props) {
  return (
    <DataTable
      id="appointments"
      caption={t('appointments.bookings.title')}
      hideCaption
      rows={bookings}
      columns={[
        {
          label: t('appointments.bookings.when'),
          rowHeader: true,
          cell: (booking) => (
            <>
              <a href={aboutHref(booking.reference)}>{whenOf(t, booking)}</a>
              {isAway(booking, absences) ? (
                <StatusTag tone="warning">{t('appointments.bookings.away')}</StatusTag>
              ) : null}
            </>
          ),
        },
        {
          label: t('appointments.bookings.way'),
          cell: (booking) => (
            <>
              {wayOf(t, booking)}
              {booking.link === '' ? null : (
                <>
                  <br />
                  <a href={booking.link}>{t('appointments.bookings.room')}</a>
                </>
              )}
            </>
          ),
        },
        {
          label: t('appointments.bookings.actions'),
          kind: 'actions',
          cell: (booking) => (
            <>
              <a href={calendarFile.href(t.lang, { bookingId: booking.id })} download>
                {t('appointments.bookings.calendar')}
                <Hidden>, {whenOf(t, booking)}</Hidden>
              </a>{' '}
              <a href={cancellation.href(t.lang, { bookingId: booking.id })}>
                {t('appointments.bookings.cancel')}
                <Hidden>, {whenOf(t, booking)}</Hidden>
              </a>
            </>
          ),
        },
      ]}
    />
  )
}

/** Arranged for a day on which the adviser is away: somebody has to call it off. */
export function isAway({ startsAt }: Booking, absences: readonly Absence[]): boolean {
  const day = dayInBerlin(startsAt)
  return absences.some(({ fromDay, untilDay }) => fromDay <= day && day <= untilDay)
}
