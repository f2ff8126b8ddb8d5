import { choice, choices, defineForm, longText, mailAddress, telephone, text, tick } from '#platform/forms/index.ts'
import { languageList } from '#modules/organisations/index.ts'
import { askerKinds, talkChannels } from '../consultation.ts'
import { areaChoices } from '../routing.ts'
import { topicCodes } from '../topics.ts'

export const adviceFields = defineForm({
  topics: choices(topicCodes, { none: 'topic-missing' }),
  question: longText({ max: 4000, required: true }),
  tried: longText({ max: 2000 }),
  area: choice(areaChoices),
  asker_kind: choice(askerKinds),
  /** The id of a Kreis; the command looks whether there is one. */
  district_id: text({ max: 40 }),
  channel: choice(talkChannels),
  /** Empty: that of the page. */
  speaks: choice(
    languageList().map(({ code }) => code),
    { required: false },
  ),
  name: text({ max: 120, autocomplete: 'nickname' }),
  organisation: text({ max: 160, autocomplete: 'organization' }),
  email: mailAddress(),
  telephone: telephone(),
  hand_over: tick(),
  look_back: tick(),
})
