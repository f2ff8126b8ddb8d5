import { everyone, form, get, post, type Route, routes } from '#platform/http/index.ts'
import * as at from './addresses.ts'
import { showConsultation, submitAnswer } from './answer-client/handler.tsx'
import { submitHandOverAnswer } from './answer-hand-over/handler.ts'
import { askForDeputy, submitDeputy } from './arrange-deputy/handler.tsx'
import { askForQuestion, submitQuestion } from './ask-for-advice/handler.tsx'
import { askForAssignment, submitAssignment } from './assign-consultation/handler.tsx'
import { askForSlot, showSlotFile, submitRelease, submitSlot } from './book-conversation/handler.tsx'
import { submitConsents } from './change-consents/handler.ts'
import { askForCorrection, submitCorrection } from './correct-consultation/handler.tsx'
import { askForDistricts, submitDistricts } from './choose-districts/handler.tsx'
import { askForClosing, submitClosing } from './close-consultation/handler.tsx'
import { advise, handleConsultation, seeFigures } from './consultation.policy.ts'
import type { FittingParts } from './fitting-answers/fitting-answers.ts'
import { submitFinishedStep } from './finish-step/handler.ts'
import { showThread, submitAddition } from './follow-thread/handler.tsx'
import { askForHandOver, submitHandOver } from './hand-over/handler.tsx'
import { askForFigureRule, submitFigureRule } from './keep-figure-rule/handler.tsx'
import { askForPromises, submitPromises } from './keep-promises/handler.tsx'
import {
  askForTemplate,
  askForTemplateChange,
  showTemplates,
  submitTemplate,
  submitTemplateChange,
} from './keep-templates/handler.tsx'
import { showInbox } from './list-consultations/handler.tsx'
import { askForLookBack, submitLookBack } from './look-back/handler.tsx'
import { askForNote, submitNote } from './note-consultation/handler.tsx'
import { askForOpening, submitOpening } from './open-anyway/handler.tsx'
import type { ConsultationParts } from './parts.ts'
import { askForTask, submitFinishedTask, submitTask } from './plan-task/handler.tsx'
import { askForRecord, askForTalk, submitRecord, submitTalk } from './record-talk/handler.tsx'
import { submitTaking } from './take-consultation/handler.ts'
import { downloadYearFigures, showYearFigures } from './year-figures/handler.tsx'

/** Whoever asks has no account, only her link; of those who advise, row-level security lets each see her own. */
export function consultationRoutes(parts: ConsultationParts & FittingParts): readonly Route[] {
  return routes(
    form(
      at.adviceForm,
      { ask: askForQuestion, submit: submitQuestion(parts) },
      { may: everyone, records: 'consultations.consultation.asked' },
    ),
    form(
      at.thread,
      { ask: showThread(parts), submit: submitAddition(parts) },
      { may: everyone, records: 'consultations.consultation.written-to' },
    ),
    post(at.threadConsents, submitConsents, { may: everyone, records: 'consultations.consents.changed' }),
    post(at.threadHandOver, submitHandOverAnswer(parts), {
      may: everyone,
      records: 'consultations.consultation.handed-over',
    }),
    post(at.threadStep, submitFinishedStep, { may: everyone, records: 'consultations.step.finished' }),
    form(
      at.threadSlot,
      { ask: askForSlot, submit: submitSlot(parts) },
      { may: everyone, records: 'appointments.slot.booked' },
    ),
    post(at.threadSlotRelease, submitRelease(parts), {
      may: everyone,
      records: 'consultations.conversation.released',
    }),
    get(at.threadSlotFile, showSlotFile, { may: everyone }),
    form(
      at.lookBack,
      { ask: askForLookBack, submit: submitLookBack },
      { may: everyone, records: 'consultations.look-back.answered' },
    ),
    ...ofStaff(parts),
  )
}

function ofStaff(parts: ConsultationParts): readonly (readonly Route[])[] {
  return [
    get(at.inbox, showInbox, { may: advise }),
    form(
      at.newRecord,
      { ask: askForRecord, submit: submitRecord(parts) },
      { may: advise, records: 'consultations.consultation.recorded' },
    ),
    get(at.templateList, showTemplates, { may: advise }),
    form(
      at.templateCreation,
      { ask: askForTemplate, submit: submitTemplate },
      { may: advise, records: 'consultations.template.added' },
    ),
    form(
      at.templatePage,
      { ask: askForTemplateChange, submit: submitTemplateChange },
      { may: handleConsultation, records: 'consultations.template.changed' },
    ),
    form(
      at.promises,
      { ask: askForPromises, submit: submitPromises },
      { may: advise, records: 'consultations.promise.changed' },
    ),
    form(
      at.substitution,
      { ask: askForDeputy, submit: submitDeputy(parts) },
      { may: advise, records: 'consultations.consultation.assigned' },
    ),
    form(
      at.ownDistricts,
      { ask: askForDistricts, submit: submitDistricts },
      { may: advise, records: 'consultations.districts.chosen' },
    ),
    get(at.yearFigures, showYearFigures, { may: seeFigures }),
    get(at.figureFile, downloadYearFigures, { may: seeFigures }),
    form(
      at.figureRule,
      { ask: askForFigureRule, submit: submitFigureRule },
      { may: advise, records: 'consultations.figures.changed' },
    ),
    form(
      at.opening,
      { ask: askForOpening, submit: submitOpening(parts) },
      { may: advise, records: 'consultations.consultation.opened' },
    ),
    form(
      at.consultationPage,
      { ask: showConsultation(parts), submit: submitAnswer(parts) },
      { may: handleConsultation, records: 'consultations.consultation.answered' },
    ),
    post(at.taking, submitTaking, { may: handleConsultation, records: 'consultations.consultation.taken' }),
    form(
      at.assignment,
      { ask: askForAssignment, submit: submitAssignment(parts) },
      { may: handleConsultation, records: 'consultations.consultation.assigned' },
    ),
    form(
      at.correction,
      { ask: askForCorrection, submit: submitCorrection },
      { may: handleConsultation, records: 'consultations.consultation.corrected' },
    ),
    form(
      at.noting,
      { ask: askForNote, submit: submitNote },
      { may: handleConsultation, records: 'consultations.consultation.noted' },
    ),
    form(
      at.recording,
      { ask: askForTalk, submit: submitTalk },
      { may: handleConsultation, records: 'consultations.talk.recorded' },
    ),
    form(
      at.tasks,
      { ask: askForTask, submit: submitTask },
      { may: handleConsultation, records: 'consultations.task.planned' },
    ),
    post(at.finishedTask, submitFinishedTask, { may: handleConsultation, records: 'consultations.task.finished' }),
    form(
      at.handOver,
      { ask: askForHandOver, submit: submitHandOver(parts) },
      { may: handleConsultation, records: 'consultations.consultation.handed-over' },
    ),
    form(
      at.closing,
      { ask: askForClosing(parts), submit: submitClosing(parts) },
      { may: handleConsultation, records: 'consultations.consultation.closed' },
    ),
  ]
}
