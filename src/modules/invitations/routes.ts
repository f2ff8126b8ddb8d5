import { everyone, form, post, type Route, routes } from '#platform/http/index.ts'
import { type EventParts, keepEvent } from '#modules/events/index.ts'
import * as addresses from './addresses.ts'
import { askForAnswer, submitAcceptance, submitRefusal } from './answer-invitation/handler.tsx'
import { submitReminder } from './remind-invited/handler.ts'
import { askForInvitations, submitInvitations } from './send-invitations/handler.tsx'

export function invitationRoutes(parts: EventParts): readonly Route[] {
  return routes(
    form(
      addresses.invitations,
      { ask: askForInvitations, submit: submitInvitations(parts) },
      { may: keepEvent, records: 'invitations.round.sent' },
    ),
    post(addresses.invitationReminder, submitReminder(parts), {
      may: keepEvent,
      records: 'invitations.people.reminded',
    }),
    // The link is the right: whoever holds it may answer.
    form(
      addresses.invitationPage,
      { ask: askForAnswer, submit: submitAcceptance(parts) },
      { may: everyone, records: 'invitations.invitation.answered' },
    ),
    post(addresses.invitationRefusal, submitRefusal, { may: everyone, records: 'invitations.invitation.answered' }),
  )
}
