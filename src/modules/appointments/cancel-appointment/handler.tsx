import { parseId } from '#kernel/id.ts'
import { calendarType } from '#platform/calendar/index.ts'
import { attachment, type Handler, notFound, type RequestContext } from '#platform/http/index.ts'
import { ConfirmationPage } from '#ui/confirmation-page.tsx'
import { type calendarFile, cancellation, officeHours } from '../addresses.ts'
import { type Booking, findBooking } from '../booking.queries.ts'
import { adviserOf, memberPage } from '../member-page.ts'
import type { AppointmentParts } from '../parts.ts'
import { appointmentFile, wayOf, whenOf } from '../words.ts'
import { cancelAppointment } from './cancel-appointment.ts'

type Context = RequestContext<typeof cancellation.path | typeof calendarFile.path>

export async function askForCancellation(ctx: RequestContext<typeof cancellation.path>): Promise<Response> {
  const { t, lang } = ctx
  const booking = await getOwn(ctx)
  return memberPage(ctx, {
    title: t('appointments.cancel.title'),
    content: (
      <ConfirmationPage
        t={t}
        formKey={ctx.formKey}
        title={t('appointments.cancel.title')}
        kicker={whenOf(t, booking)}
        lead={t('appointments.cancel.lead', { way: wayOf(t, booking) })}
        action={cancellation.href(lang, { bookingId: booking.id })}
        submit={t('appointments.cancel.submit')}
        backHref={officeHours.href(lang)}
      />
    ),
  })
}

export function submitCancellation(parts: AppointmentParts): Handler<typeof cancellation.path> {
  return async (ctx) => {
    const booking = await getOwn(ctx)
    const cancelled = await cancelAppointment(ctx.db, ctx.actor, parts, booking)
    return cancelled.ok ? ctx.seeOther(officeHours.href(ctx.lang, {}, { meldung: 'abgesagt' })) : notFound()
  }
}

export function sendCalendarFile({ aboutHref, baseUrl }: AppointmentParts): Handler<typeof calendarFile.path> {
  return async (ctx) => {
    const booking = await getOwn(ctx)
    const url = new URL(aboutHref(ctx.lang, booking.reference), baseUrl).href
    const bytes = Buffer.from(appointmentFile(ctx.t, booking, url))
    return attachment(ctx, { bytes, type: calendarType, name: 'termin.ics' })
  }
}

/** An appointment of one's own that is still to come; row-level security shows no other. */
async function getOwn(ctx: Context): Promise<Booking> {
  const id = parseId<'booking'>(ctx.params.bookingId)
  const booking = id === undefined ? undefined : await ctx.db.read(ctx.actor, (tx) => findBooking(tx, id))
  const own = booking?.adviserId === adviserOf(ctx).id && booking.releasedAt === null && booking.endsAt > ctx.now
  return own ? booking : notFound()
}
