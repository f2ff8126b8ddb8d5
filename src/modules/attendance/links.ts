import type { EventAddition, EventLink, ShownEvent, ShownRegistration } from '#modules/events/index.ts'
import { attendanceOverview, linkCheckIn, peopleNaming } from './addresses.ts'
import { tapsOpenAt } from './attendance.ts'

/** Where the pages of an event lead to this module. */
export const attendanceAddition: EventAddition = { teamLinks, registrationLinks }

function teamLinks({ t, event }: ShownEvent): readonly EventLink[] {
  if (event.state === 'draft') return []
  return [{ label: t('attendance.title'), href: attendanceOverview.href(t.lang, { eventId: event.id }) }]
}

/** What a private link with a seat leads to: on the day that one is there, before it who comes along. */
function registrationLinks({ t, token, event, registration, now }: ShownRegistration): readonly EventLink[] {
  if (registration.state !== 'seated' || now > event.endsAt) return []
  return [
    ...(now > tapsOpenAt(event)
      ? [{ label: t('attendance.checkIn.title'), href: linkCheckIn.href(t.lang, { token }) }]
      : []),
    { label: t('attendance.people.title'), href: peopleNaming.href(t.lang, { token }) },
  ]
}
