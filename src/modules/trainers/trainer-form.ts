import type { TypedValues } from '#kernel/form-state.ts'
import {
  choices,
  defineForm,
  type FormValue,
  longText,
  mailAddress,
  telephone,
  text,
  tick,
  webAddress,
  wholeNumber,
} from '#platform/forms/index.ts'
import { languageList, topicList } from '#modules/organisations/index.ts'
import { formats, publicFields, type Trainer } from './trainer.ts'

const fee = { min: 0, max: 1000, required: false } as const

/** The one form of a trainer's profile. Fees are whole euros for a teaching unit. */
export const trainerForm = defineForm({
  name: text({ max: 120, minLength: 2, required: true, autocomplete: 'name' }),
  email: mailAddress({ required: true }),
  telephone: telephone(),
  website: webAddress(),
  about: longText({ max: 1500 }),
  subjects: text({ max: 300 }),
  topics: choices(
    topicList().map(({ code }) => code),
    { max: 20 },
  ),
  modules: choices(['1', '2', '3', '4', '5', '6', '7', '8']),
  languages: choices(
    languageList().map(({ code }) => code),
    { max: 20 },
  ),
  // Districts change with the years; which there are is asked when it is saved.
  districts: { schema: text({ max: 40 }).schema.array().max(30, 'too-many'), attributes: {}, many: true },
  formats: choices(formats),
  fee_from: wholeNumber(fee),
  fee_to: wholeNumber(fee),
  active: tick(),
  listed: tick(),
  public_fields: choices(publicFields),
})

export type TrainerFields = FormValue<typeof trainerForm>
export const trainerPrefix = 'trainers.field'

export type Contact = { readonly email: string; readonly telephone: string }

/** The profile as the form has it. */
export function typedOf(trainer: Trainer, contact: Contact): TypedValues {
  const euros = (cents: number | null) => (cents === null ? '' : String(Math.round(cents / 100)))
  return {
    name: trainer.name,
    email: contact.email,
    telephone: contact.telephone,
    website: trainer.website,
    about: trainer.about,
    subjects: trainer.subjects,
    topics: trainer.topics,
    modules: trainer.modules.map(String),
    languages: trainer.languages,
    districts: trainer.districts,
    formats: trainer.formats,
    fee_from: euros(trainer.feeFromCents),
    fee_to: euros(trainer.feeToCents),
    active: trainer.active ? 'on' : '',
    listed: trainer.listed ? 'on' : '',
    public_fields: trainer.publicFields,
  }
}
