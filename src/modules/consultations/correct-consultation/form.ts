import type { TypedValues } from '#kernel/form-state.ts'
import { choice, choices, defineForm, text } from '#platform/forms/index.ts'
import { askerKinds, type Consultation, outcomes, stages } from '../consultation.ts'
import { topicCodes } from '../topics.ts'

export const correctionForm = defineForm({
  topics: choices(topicCodes, { none: 'topic-missing' }),
  asker_kind: choice(askerKinds),
  stage: choice(stages, { required: false }),
  /** The id of a Kreis; the command looks whether there is one. */
  district_id: text({ max: 40 }),
  /** Of what is closed only. */
  outcome: choice(outcomes, { required: false }),
})

export const correctionNames = ['topics', 'asker_kind', 'stage', 'district_id', 'outcome'] as const

/** What is saved, as the fields hold it. */
export function typedOf({ topics, askerKind, stage, districtId, outcome }: Consultation): TypedValues {
  return { topics, asker_kind: askerKind, stage: stage ?? '', district_id: districtId ?? '', outcome: outcome ?? '' }
}
