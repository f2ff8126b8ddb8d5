import { form, get, type Route, routes } from '#platform/http/index.ts'
import { type EventParts, keepEvent, planEvents } from '#modules/events/index.ts'
import * as addresses from './addresses.ts'
import { askForEnd, submitEnd } from './end-part/handler.tsx'
import { showOffered } from './list-offered/handler.tsx'
import { askForRenewal, submitRenewal } from './renew-link/handler.tsx'
import { askForReservation, submitReservation } from './reserve-seats/handler.tsx'

export function reservedSeatsRoutes(parts: EventParts): readonly Route[] {
  return routes(
    form(
      addresses.reservedSeats,
      { ask: askForReservation, submit: submitReservation(parts) },
      { may: keepEvent, records: 'registrations.seats.reserved' },
    ),
    form(
      addresses.partEnding,
      { ask: askForEnd, submit: submitEnd(parts) },
      { may: keepEvent, records: 'registrations.seats.released' },
    ),
    form(
      addresses.linkRenewal,
      { ask: askForRenewal, submit: submitRenewal(parts) },
      { may: planEvents, records: 'reserved-seats.link.renewed' },
    ),
    get(addresses.offeredSeats, showOffered(parts), { may: planEvents }),
  )
}
