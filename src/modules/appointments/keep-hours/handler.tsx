import { dayAfter } from '#kernel/calendar-day.ts'
import { parseId } from '#kernel/id.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { type Handler, notFound, type RequestContext } from '#platform/http/index.ts'
import { type absenceEnd, type hoursEnd, officeHours } from '../addresses.ts'
import { listFreeSlots } from '../book-slot.ts'
import { listBookings } from '../booking.queries.ts'
import { listAbsences, listHours } from '../hours.queries.ts'
import { adviserOf, memberPage } from '../member-page.ts'
import type { AppointmentParts } from '../parts.ts'
import { endAbsence, endHours } from './end.ts'
import { OfficeHoursPage } from './page.tsx'

const daysShown = 14

/** What is arranged, when one has time, and when not. */
export function showOfficeHours({ aboutHref }: AppointmentParts): Handler<typeof officeHours.path> {
  return async (ctx) => {
    const { id, areas } = adviserOf(ctx)
    const today = dayInBerlin(ctx.now)
    const span = { adviserId: id, from: ctx.now, until: new Date(ctx.now.getTime() + daysShown * 86_400_000) }
    const known = await ctx.db.read(ctx.actor, async (tx) => {
      let free = 0
      for (const area of areas) free += (await listFreeSlots(tx, { ...span, area })).length
      return {
        free,
        bookings: await listBookings(tx, id),
        hours: await listHours(tx, { personId: id }, today),
        absences: await listAbsences(tx, [id], today),
      }
    })
    return memberPage(ctx, {
      title: ctx.t('appointments.hours.title'),
      content: (
        <OfficeHoursPage
          ctx={ctx}
          {...known}
          until={dayAfter(today, daysShown)}
          aboutHref={(reference) => aboutHref(ctx.lang, reference)}
        />
      ),
    })
  }
}

export async function submitHoursEnd(ctx: RequestContext<typeof hoursEnd.path>): Promise<Response> {
  const id = parseId<'hours'>(ctx.params.hoursId)
  if (id === undefined || !(await endHours(ctx.db, ctx.actor, id)).ok) return notFound()
  return ctx.seeOther(officeHours.href(ctx.lang, {}, { meldung: 'zeiten-beendet' }))
}

export async function submitAbsenceEnd(ctx: RequestContext<typeof absenceEnd.path>): Promise<Response> {
  const id = parseId<'absence'>(ctx.params.absenceId)
  if (id === undefined || !(await endAbsence(ctx.db, ctx.actor, id)).ok) return notFound()
  return ctx.seeOther(officeHours.href(ctx.lang, {}, { meldung: 'wieder-da' }))
}
