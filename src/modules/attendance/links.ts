import type { EventLinks, RegistrationLinks } from '#modules/events/index.ts'
import { attendanceOverview, linkCheckIn, peopleNaming } from './addresses.ts'

/** What the overview of an event leads its team to. */
export const linksForTeam: EventLinks = (t, event) =>
  event.state === 'draft'
    ? []
    : [{ label: t('attendance.title'), href: attendanceOverview.href(t.lang, { eventId: event.id }) }]

const hoursAround = 12

/** What a private link with a seat leads to: on the day that one is there, before it who comes along. */
export const linksOfRegistration: RegistrationLinks = (t, { token, event, registration, now }) => {
  if (registration.state !== 'seated' || now > event.endsAt) return []
  const near = now.getTime() > event.startsAt.getTime() - hoursAround * 3_600_000
  return [
    ...(near ? [{ label: t('attendance.checkIn.title'), href: linkCheckIn.href(t.lang, { token }) }] : []),
    { label: t('attendance.people.title'), href: peopleNaming.href(t.lang, { token }) },
  ]
}
