import { calendarDay, choice, choices, defineForm, longText, text } from '#platform/forms/index.ts'
import { askerKinds, outcomes, stages, talkChannels } from '../consultation.ts'
import { topicCodes } from '../topics.ts'

/** Lengths to tap on a phone, in minutes. */
export const lengths = ['5', '10', '15', '20', '30', '45', '60', '90', '120'] as const

const talk = {
  held_on: calendarDay(),
  minutes: choice(lengths),
  channel: choice(talkChannels),
  question: longText({ max: 1000 }),
  advice: longText({ max: 2000 }),
  material: text({ max: 500 }),
  follow_up: calendarDay({ required: false }),
} as const

/** A conversation within a consultation that is there. */
export const talkForm = defineForm(talk)

/** A conversation with somebody new: who, in which stage, about what. */
export const recordForm = defineForm({
  ...talk,
  asker_kind: choice(askerKinds),
  organisation: text({ max: 160 }),
  district_id: text({ max: 40 }),
  stage: choice(stages, { required: false }),
  topics: choices(topicCodes, { none: 'topic-missing' }),
  outcome: choice(outcomes),
})
