import { form, get, post, type Route, routes } from '#platform/http/index.ts'
import type { Pdf } from '#platform/pdf/index.ts'
import * as addresses from './addresses.ts'
import { askForOwnAnswer, submitOwnAnswer } from './answer-own/handler.tsx'
import { askToBegin, submitBeginning } from './begin-assessment/handler.tsx'
import { askForStandard, submitDraft, submitStandard } from './change-draft/handler.tsx'
import { showDraft } from './change-draft/show-draft.tsx'
import { askForCircle, submitCircle } from './circles/create-circle/handler.tsx'
import { askForText, submitText } from './circles/edit-text/handler.tsx'
import { askToEndCircle, submitCircleEnd } from './circles/end-circle/handler.tsx'
import { submitCircleLeaving, submitJoining } from './circles/join-circle/handler.ts'
import { showCircles } from './circles/list-handler.tsx'
import { showCircle, submitNote } from './circles/show-circle/handler.tsx'
import { showCircleHistory } from './circles/show-circle/history-handler.tsx'
import { showComparison } from './compare/handler.tsx'
import { askForDecision, submitDecision } from './decide-proposal/handler.tsx'
import { askToDelete, submitDeletion } from './delete-assessment/handler.tsx'
import { showProposal, submitRemark } from './discuss-proposal/handler.tsx'
import { showProposals } from './discuss-proposal/list-handler.tsx'
import { askToFinish, submitFinishing } from './finish-assessment/handler.tsx'
import { showStandards } from './list-standards/handler.tsx'
import { askForMeasureChanges, submitMeasureChanges } from './plan-measure/edit-handler.tsx'
import { askForMeasure, submitMeasure, submitMeasureDone } from './plan-measure/handler.tsx'
import { downloadReport } from './print-report/handler.ts'
import type { ReminderParts } from './parts.ts'
import { askForProposal, submitProposal } from './propose-change/handler.tsx'
import { askToPublish, submitPublishing } from './publish-draft/handler.tsx'
import {
  beginAssessment,
  developStandards,
  keepAssessment,
  keepStandards,
  readStandards,
  seeAssessment,
} from './quality.policy.ts'
import { askForAnswer, submitAnswer } from './settle-answer/handler.tsx'
import { askToShare, askToTakeBack, submitSharing, submitTakingBack } from './share-assessment/handler.tsx'
import { showAssessment } from './show-assessment/handler.tsx'
import { showStandard } from './show-standard/handler.tsx'
import { showStart } from './show-start/handler.tsx'

export function qualityRoutes(parts: ReminderParts & { readonly pdf: Pdf }): readonly Route[] {
  return [...assessmentRoutes(parts), ...standardRoutes, ...circleRoutes]
}

function assessmentRoutes(parts: ReminderParts & { readonly pdf: Pdf }): readonly Route[] {
  return routes(
    get(addresses.qualityStart, showStart, { may: readStandards }),
    // Before the page of one assessment, whose address would fit "neu" as well.
    form(
      addresses.assessmentBeginning,
      { ask: askToBegin, submit: submitBeginning(parts) },
      { may: beginAssessment, records: 'quality.assessment.started' },
    ),
    get(addresses.assessmentPage, showAssessment, { may: seeAssessment }),
    form(
      addresses.ownAnswering,
      { ask: askForOwnAnswer, submit: submitOwnAnswer },
      { may: seeAssessment, records: 'quality.answer.given' },
    ),
    form(
      addresses.answering,
      { ask: askForAnswer, submit: submitAnswer },
      { may: keepAssessment, records: 'quality.answer.settled' },
    ),
    form(
      addresses.measureAddition,
      { ask: askForMeasure, submit: submitMeasure },
      { may: keepAssessment, records: 'quality.measure.planned' },
    ),
    form(
      addresses.measureEditing,
      { ask: askForMeasureChanges, submit: submitMeasureChanges },
      { may: keepAssessment, records: 'quality.measure.changed' },
    ),
    post(addresses.measureDone, submitMeasureDone, { may: keepAssessment, records: 'quality.measure.done' }),
    form(
      addresses.assessmentFinishing,
      { ask: askToFinish, submit: submitFinishing },
      { may: keepAssessment, records: 'quality.assessment.finished' },
    ),
    form(
      addresses.assessmentSharing,
      { ask: askToShare, submit: submitSharing },
      { may: keepAssessment, records: 'quality.assessment.shared' },
    ),
    form(
      addresses.assessmentTakingBack,
      { ask: askToTakeBack, submit: submitTakingBack },
      { may: keepAssessment, records: 'quality.assessment.taken-back' },
    ),
    form(
      addresses.assessmentDeletion,
      { ask: askToDelete, submit: submitDeletion },
      { may: keepAssessment, records: 'quality.assessment.deleted' },
    ),
    get(addresses.assessmentReport, downloadReport(parts.pdf), { may: keepAssessment }),
    get(addresses.comparison, showComparison, { may: keepAssessment }),
  )
}

const standardRoutes = routes(
  get(addresses.standardList, showStandards, { may: readStandards }),
  get(addresses.standardPage, showStandard, { may: readStandards }),
  get(addresses.draftPage, showDraft, { may: keepStandards }),
  post(addresses.draftStart, submitDraft, { may: keepStandards, records: 'quality.version.begun' }),
  form(
    addresses.draftPublishing,
    { ask: askToPublish, submit: submitPublishing },
    { may: keepStandards, records: 'quality.version.published' },
  ),
  form(
    addresses.draftEditing,
    { ask: askForStandard, submit: submitStandard },
    { may: keepStandards, records: 'quality.standard.changed' },
  ),
  get(addresses.proposalList, showProposals, { may: developStandards }),
  form(
    addresses.proposalAddition,
    { ask: askForProposal, submit: submitProposal },
    { may: developStandards, records: 'quality.change.proposed' },
  ),
  form(
    addresses.proposalPage,
    { ask: showProposal, submit: submitRemark },
    { may: developStandards, records: 'quality.remark.made' },
  ),
  form(
    addresses.proposalDecision,
    { ask: askForDecision, submit: submitDecision },
    { may: keepStandards, records: 'quality.proposal.decided' },
  ),
)

const circleRoutes = routes(
  get(addresses.circleList, showCircles, { may: developStandards }),
  form(
    addresses.circleAddition,
    { ask: askForCircle, submit: submitCircle },
    { may: developStandards, records: 'quality.circle.opened' },
  ),
  form(
    addresses.circlePage,
    { ask: showCircle, submit: submitNote },
    { may: developStandards, records: 'quality.circle.noted' },
  ),
  post(addresses.circleJoining, submitJoining, { may: developStandards, records: 'quality.circle.joined' }),
  post(addresses.circleLeaving, submitCircleLeaving, { may: developStandards, records: 'quality.circle.left' }),
  form(
    addresses.circleEditing,
    { ask: askForText, submit: submitText },
    { may: developStandards, records: 'quality.circle.written' },
  ),
  form(
    addresses.circleEnding,
    { ask: askToEndCircle, submit: submitCircleEnd },
    { may: developStandards, records: 'quality.circle.ended' },
  ),
  get(addresses.circleHistory, showCircleHistory, { may: developStandards }),
)
