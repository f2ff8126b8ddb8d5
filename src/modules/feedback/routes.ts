import { everyone, form, get, post, type Route, routes } from '#platform/http/index.ts'
import { editProfile } from '#modules/organisations/index.ts'
import * as at from './addresses.ts'
import { showCase, submitAnswer } from './answer-case/handler.tsx'
import { askWhetherRight, submitRight } from './approve-entry/handler.tsx'
import { askForClosing, submitClosing } from './close-case/handler.tsx'
import { handleCase, listCases } from './feedback.policy.ts'
import { showOwnCase, submitAddition } from './follow-case/handler.tsx'
import { askForFeedback, submitFeedback } from './give-feedback/handler.tsx'
import { showCases } from './list-cases/handler.tsx'
import { askForNote, submitNote } from './note-case/handler.tsx'
import type { FeedbackParts } from './parts.ts'
import { showEntryReports } from './show-entry-reports/handler.tsx'
import { submitTakingUp } from './take-up-case/handler.ts'

/** Stands before the articles, one of which has the address of the form. */
export function feedbackRoutes(parts: FeedbackParts): readonly Route[] {
  return routes(
    form(
      at.feedbackForm,
      { ask: askForFeedback(parts), submit: submitFeedback(parts) },
      { may: everyone, records: 'feedback.case.received' },
    ),
    form(
      at.caseLink,
      { ask: showOwnCase, submit: submitAddition },
      { may: everyone, records: 'feedback.case.added-to' },
    ),
    form(
      at.entryApproval,
      { ask: askWhetherRight, submit: submitRight },
      { may: everyone, records: 'feedback.entry.approved' },
    ),
    get(at.caseList, showCases, { may: listCases }),
    form(
      at.casePage,
      { ask: showCase, submit: submitAnswer(parts) },
      { may: handleCase, records: 'feedback.case.answered' },
    ),
    post(at.caseTakingUp, submitTakingUp, { may: handleCase, records: 'feedback.case.taken-up' }),
    form(at.caseNote, { ask: askForNote, submit: submitNote }, { may: handleCase, records: 'feedback.case.noted' }),
    form(
      at.caseClosing,
      { ask: askForClosing, submit: submitClosing },
      { may: handleCase, records: 'feedback.case.closed' },
    ),
    get(at.entryReports, showEntryReports, { may: editProfile }),
  )
}
