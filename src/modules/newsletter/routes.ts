import { everyone, form, get, linkForm, post, type Route, routes } from '#platform/http/index.ts'
import * as at from './addresses.ts'
import { askForAim, submitAim } from './change-aim/handler.tsx'
import { askForChoice, submitChoice } from './change-choice/handler.tsx'
import { askToConfirm, submitConfirmation } from './confirm/handler.tsx'
import { askForIssue, submitIssue } from './create-issue/handler.tsx'
import { askForText, submitText } from './edit-text/handler.tsx'
import { askToLeave, submitLeaving } from './leave/handler.tsx'
import { showIssues } from './list-issues/handler.tsx'
import { keepNewsletter } from './newsletter.policy.ts'
import type { WritingParts } from './parts.ts'
import { askForRemoval, submitRemoval } from './remove-issue/handler.tsx'
import { askForReader, submitReader } from './remove-reader/handler.tsx'
import { askForSending, submitSending, submitUndoing } from './schedule/handler.tsx'
import { submitStopping } from './send/handler.ts'
import { submitTrial } from './send-trial/handler.ts'
import { showArchive } from './show-archive/handler.tsx'
import { showIssue } from './show-issue/handler.tsx'
import { showOverview } from './show-overview/handler.tsx'
import { askToSignUp, showSignUpDone, submitSignUp } from './subscribe/handler.tsx'

/** Stands before the articles: `/newsletter` is no article. */
export function newsletterRoutes(parts: WritingParts): readonly Route[] {
  return routes(
    get(at.archive, showArchive, { may: everyone, kept: true }),
    get(at.issuePage, showIssue, { may: everyone, kept: true }),
    form(
      at.signUp,
      { ask: askToSignUp, submit: submitSignUp(parts) },
      { may: everyone, records: 'newsletter.reader.asked' },
    ),
    get(at.signUpDone, showSignUpDone, { may: everyone }),
    // The link is the right: whoever holds it is the reader.
    form(
      at.confirmation,
      { ask: askToConfirm, submit: submitConfirmation(parts) },
      { may: everyone, records: 'newsletter.reader.confirmed' },
    ),
    form(
      at.choice,
      { ask: askForChoice, submit: submitChoice },
      { may: everyone, records: 'newsletter.reader.changed' },
    ),
    linkForm(
      at.leaving,
      { ask: askToLeave, submit: submitLeaving(parts) },
      { may: everyone, records: 'newsletter.reader.left' },
    ),
    get(at.issueList, showIssues, { may: keepNewsletter }),
    // These two before the overview, whose address would fit them as well.
    form(
      at.issueCreation,
      { ask: askForIssue, submit: submitIssue },
      { may: keepNewsletter, records: 'newsletter.issue.created' },
    ),
    form(
      at.readerRemoval,
      { ask: askForReader, submit: submitReader(parts) },
      { may: keepNewsletter, records: 'newsletter.reader.removed' },
    ),
    get(at.issueOverview, showOverview(parts), { may: keepNewsletter }),
    form(
      at.issueAim,
      { ask: askForAim, submit: submitAim },
      { may: keepNewsletter, records: 'newsletter.issue.changed' },
    ),
    form(
      at.issueText,
      { ask: askForText(parts), submit: submitText(parts) },
      { may: keepNewsletter, records: 'newsletter.text.saved' },
    ),
    form(
      at.issueSending,
      { ask: askForSending(parts), submit: submitSending(parts) },
      { may: keepNewsletter, records: 'newsletter.issue.scheduled' },
    ),
    post(at.issueUndoing, submitUndoing, { may: keepNewsletter, records: 'newsletter.issue.taken-back' }),
    post(at.issueStopping, submitStopping, { may: keepNewsletter, records: 'newsletter.issue.stopped' }),
    post(at.issueTrial, submitTrial(parts), { may: keepNewsletter, records: 'newsletter.issue.tried' }),
    form(
      at.issueRemoval,
      { ask: askForRemoval, submit: submitRemoval },
      { may: keepNewsletter, records: 'newsletter.issue.removed' },
    ),
  )
}
