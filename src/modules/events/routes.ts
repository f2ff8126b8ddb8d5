import { everyone, form, get, post, type Route, routes } from '#platform/http/index.ts'
import * as addresses from './addresses.ts'
import { submitApprovalsAgain } from './approve-again/handler.ts'
import {
  askForQuestion,
  askForQuestions,
  submitQuestion,
  submitQuestionChanges,
  submitQuestionRemoval,
} from './ask-questions/handler.tsx'
import { askForEventCancellation, submitEventCancellation } from './cancel-event/handler.tsx'
import { askForChange, submitChange } from './change-registration/handler.tsx'
import { askForCopies, submitCopies } from './copy-event/handler.tsx'
import { askForEvent, submitEvent } from './create-event/handler.tsx'
import { askForEventChanges, submitEventChanges } from './edit-event/handler.tsx'
import { askForParticipant, submitParticipant } from './enter-participant/handler.tsx'
import type { EventParts } from './event-parts.ts'
import { keepEvent, planEvents } from './event.policy.ts'
import { showFeed } from './feed-events/handler.ts'
import { showArchive, showCalendar } from './list-events/handler.tsx'
import { showKeptEvents } from './list-kept-events/handler.tsx'
import { downloadForSpeakers, downloadParticipants, showParticipants } from './list-participants/handler.tsx'
import { askToMove, submitMove } from './move-by-hand/handler.tsx'
import { downloadEntry, showRegistration, submitLinkStep } from './open-registration/handler.tsx'
import type { Badges } from './print-badges/badges.ts'
import { printBadges } from './print-badges/handler.ts'
import { askForEventPublication, submitEventPublication } from './publish-event/handler.tsx'
import { downloadEvent, showEvent } from './show-event/handler.tsx'
import { showKeptEvent } from './show-kept-event/handler.tsx'
import { askForSignUp, showSent, submitSignUp } from './sign-up/handler.tsx'
import { askForWithdrawal, submitWithdrawal } from './withdraw-registration/handler.tsx'

export function eventRoutes(parts: EventParts, badges: Badges): readonly Route[] {
  return routes(
    get(addresses.calendar, showCalendar, { may: everyone, kept: true }),
    get(addresses.calendarFeed, showFeed, { may: everyone, kept: true }),
    // Before the event's own page, whose address would fit "archiv" as well.
    get(addresses.calendarArchive, showArchive, { may: everyone, kept: true }),
    get(addresses.eventPage, showEvent(parts), { may: everyone, kept: true }),
    get(addresses.eventEntry, downloadEvent, { may: everyone }),
    form(
      addresses.signUpForm,
      { ask: askForSignUp(parts), submit: submitSignUp(parts) },
      { may: everyone, records: 'registrations.registration.created' },
    ),
    get(addresses.signUpSent, showSent, { may: everyone }),
    form(
      addresses.reservedSignUp,
      { ask: askForSignUp(parts), submit: submitSignUp(parts) },
      { may: everyone, records: 'registrations.registration.created' },
    ),
    // The link is the right: whoever holds it may.
    get(addresses.registrationPage, showRegistration(parts), { may: everyone }),
    get(addresses.registrationEntry, downloadEntry, { may: everyone }),
    post(addresses.registrationConfirmation, submitLinkStep(parts, 'confirm'), {
      may: everyone,
      records: 'registrations.registration.confirmed',
    }),
    post(addresses.seatAcceptance, submitLinkStep(parts, 'accept'), {
      may: everyone,
      records: 'registrations.seat.accepted',
    }),
    post(addresses.seatRefusal, submitLinkStep(parts, 'decline'), {
      may: everyone,
      records: 'registrations.seat.declined',
    }),
    form(
      addresses.registrationChange,
      { ask: askForChange, submit: submitChange(parts) },
      { may: everyone, records: 'registrations.registration.changed' },
    ),
    form(
      addresses.registrationWithdrawal,
      { ask: askForWithdrawal, submit: submitWithdrawal(parts) },
      { may: everyone, records: 'registrations.registration.withdrawn' },
    ),
    ...memberRoutes(parts, badges),
  )
}

function memberRoutes(parts: EventParts, badges: Badges): readonly (readonly Route[])[] {
  return [
    get(addresses.keptEvents, showKeptEvents, { may: planEvents }),
    form(
      addresses.eventCreation,
      { ask: askForEvent, submit: submitEvent },
      { may: planEvents, records: 'events.event.created' },
    ),
    get(addresses.eventOverview, showKeptEvent(parts), { may: keepEvent }),
    form(
      addresses.eventEditing,
      { ask: askForEventChanges, submit: submitEventChanges(parts) },
      { may: keepEvent, records: 'events.event.changed' },
    ),
    form(
      addresses.eventPublication,
      { ask: askForEventPublication, submit: submitEventPublication },
      { may: keepEvent, records: 'events.event.published' },
    ),
    form(
      addresses.eventCancellation,
      { ask: askForEventCancellation, submit: submitEventCancellation(parts) },
      { may: keepEvent, records: 'events.event.cancelled' },
    ),
    form(
      addresses.eventCopying,
      { ask: askForCopies, submit: submitCopies(parts) },
      { may: keepEvent, records: 'events.event.created' },
    ),
    get(addresses.participantList, showParticipants, { may: keepEvent }),
    get(addresses.participantExport, downloadParticipants, { may: keepEvent }),
    get(addresses.speakerExport, downloadForSpeakers, { may: keepEvent }),
    get(addresses.badgePrinting, printBadges(badges), { may: keepEvent }),
    form(
      addresses.participantEntering,
      { ask: askForParticipant, submit: submitParticipant(parts) },
      { may: keepEvent, records: 'registrations.registration.entered' },
    ),
    form(
      addresses.participantLetIn,
      { ask: askToMove('let-in'), submit: submitMove(parts, 'let-in') },
      { may: keepEvent, records: 'registrations.registration.let-in' },
    ),
    form(
      addresses.participantRemoval,
      { ask: askToMove('withdraw'), submit: submitMove(parts, 'withdraw') },
      { may: keepEvent, records: 'registrations.registration.withdrawn' },
    ),
    form(
      addresses.participantApproval,
      { ask: askToMove('approve'), submit: submitMove(parts, 'approve') },
      { may: keepEvent, records: 'registrations.registration.approved' },
    ),
    post(addresses.approvalsAgain, submitApprovalsAgain, {
      may: keepEvent,
      records: 'events.approvals.renewed',
    }),
    form(
      addresses.participantRefusal,
      { ask: askToMove('refuse'), submit: submitMove(parts, 'refuse') },
      { may: keepEvent, records: 'registrations.registration.refused' },
    ),
    form(
      addresses.eventQuestions,
      { ask: askForQuestions, submit: submitQuestion },
      { may: keepEvent, records: 'questions.question.added' },
    ),
    form(
      addresses.questionEditing,
      { ask: askForQuestion, submit: submitQuestionChanges },
      { may: keepEvent, records: 'questions.question.changed' },
    ),
    post(addresses.questionRemoval, submitQuestionRemoval, {
      may: keepEvent,
      records: 'questions.question.removed',
    }),
  ]
}
