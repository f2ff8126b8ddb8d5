import { isCentreStaff } from '#kernel/actor.ts'
import type { RequestContext } from '#platform/http/index.ts'
import type { Task } from '#modules/organisations/index.ts'
import { officeHours } from './addresses.ts'
import { listBookings } from './booking.queries.ts'

const soon = 7 * 86_400_000

/** What the start of the member area tells an adviser: how many talk to her within a week. */
export async function listAppointmentTasks(ctx: RequestContext): Promise<readonly Task[]> {
  const { actor, db, t, lang, now } = ctx
  if (actor.kind !== 'person' || !isCentreStaff(actor)) return []
  const bookings = await db.read(actor, (tx) => listBookings(tx, actor.personId))
  const count = bookings.filter(({ startsAt }) => startsAt.getTime() < now.getTime() + soon).length
  return count === 0 ? [] : [{ label: t('appointments.task', { count }), href: officeHours.href(lang) }]
}

/** The way to one's own hours, for advisers. */
export function listAppointmentPages({ actor, t, lang }: RequestContext): readonly Task[] {
  return isCentreStaff(actor) ? [{ label: t('appointments.hours.title'), href: officeHours.href(lang) }] : []
}
