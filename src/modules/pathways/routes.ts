import { everyone, form, get, post, type Route, routes, signedIn } from '#platform/http/index.ts'
import * as at from './addresses.ts'
import { askForAnswer, printAnswer, submitAnswer, submitRefusal } from './answer-letter/handler.tsx'
import { askToBegin, submitBeginning } from './begin/handler.tsx'
import { askToBeginOwn, showOwn, submitOwnBeginning } from './list-own/handler.tsx'
import { submitKeeping } from './keep/handler.ts'
import { showPaths } from './list-paths/handler.tsx'
import { showOverview, submitAccompaniment, submitNote } from './oversee/handler.tsx'
import type { PathwayParts } from './parts.ts'
import { accompanyPath, followPath, overseePaths, walkPaths } from './pathway.policy.ts'
import { printDraft } from './print-draft/handler.ts'
import { askForLink, submitLink } from './send-link-again/handler.tsx'
import { askForLetter, printLetter, submitLetter } from './send-letter/handler.tsx'
import {
  askForRemoval,
  askForSettings,
  submitBinding,
  submitCompany,
  submitRemoval,
  submitSettings,
} from './settings/handler.tsx'
import { showDesk, submitConfirmation } from './show-desk/handler.tsx'
import { showPath } from './show-path/handler.tsx'
import { askForStep, submitStep } from './work-on-step/handler.tsx'

export function pathwayRoutes(parts: PathwayParts): readonly Route[] {
  return routes(...publicRoutes(parts), ...linkRoutes(parts), ...memberRoutes(parts), ...letterRoutes(parts))
}

function publicRoutes(parts: PathwayParts): readonly (readonly Route[])[] {
  return [
    get(at.pathList, showPaths, { may: everyone, kept: true }),
    // Before the path's own page, whose address would fit "link" as well.
    form(
      at.linkAgain,
      { ask: askForLink, submit: submitLink(parts) },
      { may: everyone, records: 'pathways.link.renewed' },
    ),
    get(at.pathPage, showPath, { may: everyone, kept: true }),
    form(
      at.pathBeginning,
      { ask: askToBegin, submit: submitBeginning(parts) },
      { may: everyone, records: 'pathways.pathway.asked' },
    ),
  ]
}

/** What is done with a path, the same by its link and signed in. */
function workOf(parts: PathwayParts) {
  return {
    step: { ask: askForStep(parts), submit: submitStep(parts) },
    settings: { ask: askForSettings(parts), submit: submitSettings(parts) },
    company: submitCompany(parts),
    keeping: submitKeeping(parts),
    removal: { ask: askForRemoval(parts), submit: submitRemoval(parts) },
    draft: printDraft(parts),
    letter: { ask: askForLetter(parts), submit: submitLetter(parts) },
    paper: printLetter(parts),
  }
}

/** The link is the right: whoever holds it may. */
function linkRoutes(parts: PathwayParts): readonly (readonly Route[])[] {
  const work = workOf(parts)
  return [
    form(
      at.linkDesk,
      { ask: showDesk(parts), submit: submitConfirmation(parts) },
      { may: everyone, records: 'pathways.pathway.confirmed' },
    ),
    form(at.linkStep, work.step, { may: everyone, records: 'pathways.step.changed' }),
    form(at.linkSettings, work.settings, { may: everyone, records: 'pathways.pathway.changed' }),
    post(at.linkCompany, work.company, { may: everyone, records: 'pathways.company.asked' }),
    post(at.linkKeeping, work.keeping, { may: everyone, records: 'pathways.pathway.kept' }),
    form(at.linkRemoval, work.removal, { may: everyone, records: 'pathways.pathway.removed' }),
    post(at.linkBinding, submitBinding(parts), { may: signedIn, records: 'pathways.pathway.bound' }),
    get(at.linkDraft, work.draft, { may: everyone }),
    form(at.linkLetter, work.letter, { may: everyone, records: 'pathways.letter.sent' }),
    get(at.linkLetterPaper, work.paper, { may: everyone }),
  ]
}

function memberRoutes(parts: PathwayParts): readonly (readonly Route[])[] {
  const work = workOf(parts)
  return [
    get(at.ownPaths, showOwn, { may: walkPaths }),
    // Before the path's own page, whose address would fit "neu" and "uebersicht" as well.
    form(
      at.ownBeginning,
      { ask: askToBeginOwn, submit: submitOwnBeginning },
      { may: walkPaths, records: 'pathways.pathway.begun' },
    ),
    get(at.pathOverview, showOverview, { may: overseePaths }),
    get(at.desk, showDesk(parts), { may: followPath }),
    form(at.deskStep, work.step, { may: followPath, records: 'pathways.step.changed' }),
    form(at.deskSettings, work.settings, { may: followPath, records: 'pathways.pathway.changed' }),
    post(at.deskCompany, work.company, { may: followPath, records: 'pathways.company.asked' }),
    post(at.deskKeeping, work.keeping, { may: followPath, records: 'pathways.pathway.kept' }),
    form(at.deskRemoval, work.removal, { may: followPath, records: 'pathways.pathway.removed' }),
    get(at.deskDraft, work.draft, { may: followPath }),
    form(at.deskLetter, work.letter, { may: followPath, records: 'pathways.letter.sent' }),
    get(at.deskLetterPaper, work.paper, { may: followPath }),
    post(at.accompaniment, submitAccompaniment(parts), { may: accompanyPath, records: 'pathways.pathway.accompanied' }),
    post(at.contactNote, submitNote(parts), { may: accompanyPath, records: 'pathways.note.added' }),
  ]
}

/** The municipality answers by its link. */
function letterRoutes(parts: PathwayParts): readonly (readonly Route[])[] {
  return [
    form(
      at.letterAnswer,
      { ask: askForAnswer(parts), submit: submitAnswer(parts) },
      { may: everyone, records: 'pathways.letter.confirmed' },
    ),
    post(at.letterRefusal, submitRefusal(parts), { may: everyone, records: 'pathways.letter.declined' }),
    get(at.letterPaper, printAnswer(parts), { may: everyone }),
  ]
}
