import { everyone, form, get, post, type Route, routes } from '#platform/http/index.ts'
import * as addresses from './addresses.ts'
import { askForAnswer, submitAnswerByLink } from './answer-by-link/handler.tsx'
import {
  askForChanges,
  askForTrainer,
  submitChanges,
  submitOwnProfile,
  submitTrainer,
} from './edit-trainer/handler.tsx'
import { askForEnquiry, submitEnquiry } from './enquire/handler.tsx'
import { showPool } from './find-trainers/handler.tsx'
import { askForDays, submitDays } from './keep-days/handler.tsx'
import { showEnquiries } from './list-enquiries/handler.tsx'
import { showTrainerList } from './list-trainers/handler.tsx'
import type { TrainerParts } from './parts.ts'
import {
  showEnquiry,
  submitAnswer,
  submitFeedback,
  submitForwarding,
  submitWithdrawal,
} from './show-enquiry/handler.tsx'
import { showOwnTrainer } from './show-own/handler.tsx'
import { showTrainer } from './show-trainer/handler.tsx'
import {
  askTrainers,
  beTrainer,
  findTrainers,
  followEnquiry,
  forwardEnquiries,
  keepTrainer,
  keepTrainers,
} from './trainer.policy.ts'

export function trainerRoutes(parts: TrainerParts): readonly Route[] {
  return routes(
    get(addresses.trainerList, showTrainerList, { may: everyone, kept: true }),
    get(addresses.trainerPool, showPool, { may: findTrainers }),
    // Before the trainer's own page, whose address would fit "neu" and "anfragen" as well.
    form(
      addresses.trainerCreation,
      { ask: askForTrainer, submit: submitTrainer },
      { may: keepTrainers, records: 'trainers.trainer.created' },
    ),
    get(addresses.enquiryList, showEnquiries, { may: followEnquiry }),
    get(addresses.enquiryPage, showEnquiry, { may: followEnquiry }),
    post(addresses.enquiryForwarding, submitForwarding(parts), {
      may: forwardEnquiries,
      records: 'trainers.enquiry.forwarded',
    }),
    post(addresses.enquiryWithdrawal, submitWithdrawal, {
      may: followEnquiry,
      records: 'trainers.enquiry.withdrawn',
    }),
    post(addresses.enquiryAnswer, submitAnswer(parts), { may: followEnquiry, records: 'trainers.enquiry.accepted' }),
    post(addresses.enquiryFeedback, submitFeedback, { may: followEnquiry, records: 'trainers.feedback.given' }),
    get(addresses.trainerPage, showTrainer, { may: findTrainers }),
    form(
      addresses.trainerEditing,
      { ask: askForChanges, submit: submitChanges },
      { may: keepTrainer, records: 'trainers.trainer.changed' },
    ),
    form(
      addresses.trainerDays,
      { ask: askForDays, submit: submitDays },
      { may: keepTrainer, records: 'trainers.days.changed' },
    ),
    form(
      addresses.trainerEnquiry,
      { ask: askForEnquiry, submit: submitEnquiry(parts) },
      { may: askTrainers, records: 'trainers.enquiry.asked' },
    ),
    form(
      addresses.ownTrainer,
      { ask: showOwnTrainer(parts), submit: submitOwnProfile },
      { may: beTrainer, records: 'trainers.trainer.created' },
    ),
    // The link is the right: whoever holds it may.
    form(
      addresses.answerLink,
      { ask: askForAnswer, submit: submitAnswerByLink(parts) },
      { may: everyone, records: 'trainers.enquiry.accepted' },
    ),
  )
}
