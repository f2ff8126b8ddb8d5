export { calendar, eventPage } from './addresses.ts'
export { clearPeople, freeOverdueSeats, releaseDueSeats, tellDue } from './come-due.ts'
export { calendarFile } from './calendar-file.ts'
export { CareCounts } from './care-counts.tsx'
export { insertEvent } from './create-event/create-event.ts'
export { addDemoPeople, loadDemoEvents, municipalityNamed, profileOf } from './demo/load-demo-events.ts'
export { moveEvent } from './edit-event/move-event.ts'
export { eventForm, type EventFields } from './event-form.ts'
export type {
  EventAddition,
  EventGate,
  EventLink,
  EventParts,
  ShownEvent,
  ShownRegistration,
  Taker,
} from './event-parts.ts'
export { keepEvent, organises, planEvents } from './event.policy.ts'
export { findEvent, findEventOfOffer, findPublicEvent, listEvents, lockEvent } from './event.queries.ts'
export { valuesFor } from './event-templates.ts'
export { addressOf, organiserOf, placeOf, whenOf } from './event-words.ts'
export {
  type CommunityEvent,
  type CourseKind,
  courseKinds,
  isCourseKind,
  seatKindsOf,
  standingOf,
  textOfEvent,
} from './event.ts'
export { findComingNear, findComingOfKinds, type Listed, longestDays } from './list-events/find.ts'
export { type KeptPage, type KeptView, keptViews, listKeptEvents } from './list-kept-events/lines.queries.ts'
export { takenOf } from './list-kept-events/page.tsx'
export { getEvent, memberPage } from './member-page.ts'
export { listComing } from './next-events.ts'
export { openLink, privatePage } from './open-registration/private-page.ts'
export { listComingNamed } from './list-coming-named.ts'
export { listNewEvents } from './list-new-events.ts'
export { listOrganisers, type Organiser, refreshOrganisers } from './organiser.ts'
export { Paragraphs } from './paragraphs.tsx'
export { openBadges } from './print-badges/badges.ts'
export { readLists } from './question-lists.ts'
export { checkEvent, type SaveRefusal } from './save-event.ts'
export { StandingTag } from './standing-tag.tsx'
export { tellMoved } from './tell-people.ts'
export { readUpcoming, Upcoming } from './upcoming.tsx'
export { dayOf, daysLater, endOfDay, instantOf, movedTo, timeOf, type WallTime, wallTime } from './wall-time.ts'
