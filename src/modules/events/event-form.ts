import { listOf, textOf, type TypedValues } from '#kernel/form-state.ts'
import { type Lang, languages } from '#kernel/language.ts'
import {
  calendarDay,
  choice,
  choices,
  defineForm,
  type FormValue,
  longText,
  text,
  timeOfDay,
  webAddress,
  wholeNumber,
} from '#platform/forms/index.ts'
import type { Offer, Pool } from '#modules/registrations/index.ts'
import { languageList, topicList } from '#modules/organisations/index.ts'
import {
  audiences,
  type CommunityEvent,
  eventAreas,
  eventForms,
  eventKinds,
  type EventText,
  signUpWays,
} from './event.ts'
import { dayOf, timeOf } from './wall-time.ts'

const title = { max: 120, minLength: 3 } as const
const programme = { max: 6000 } as const
// An event that is about everything is found by nobody [OURS].
const mostTopics = 5
const seats = { min: 1, max: 5000, required: false } as const

/** The one form of an event. An empty number of seats is without limit. */
export const eventForm = defineForm({
  kind: choice(eventKinds),
  area: choice(eventAreas, { required: false }),
  title_de: text({ ...title, required: true }),
  text_de: longText(programme),
  title_leicht: text(title),
  text_leicht: longText(programme),
  title_en: text(title),
  text_en: longText(programme),
  title_tr: text(title),
  text_tr: longText(programme),
  title_ar: text(title),
  text_ar: longText(programme),
  title_uk: text(title),
  text_uk: longText(programme),
  day: calendarDay(),
  starts: timeOfDay(),
  ends: timeOfDay(),
  end_day: calendarDay({ required: false }),
  form: choice(eventForms),
  municipality_id: text({ max: 8 }),
  venue: text({ max: 120 }),
  address: text({ max: 200 }),
  online_link: webAddress(),
  languages: choices(
    languageList().map(({ code }) => code),
    { max: 20 },
  ),
  topics: choices(
    topicList().map(({ code }) => code),
    { max: mostTopics },
  ),
  accessibility: longText({ max: 600 }),
  audience: choice(audiences),
  sign_up: choice(signUpWays),
  opens_on: calendarDay({ required: false }),
  closes_on: calendarDay({ required: false }),
  seats_in_person: wholeNumber(seats),
  seats_online: wholeNumber(seats),
  max_quantity: wholeNumber({ min: 1, max: 20 }),
  waiting_list: choice(['yes', 'no']),
  accept_hours: wholeNumber({ min: 0, max: 336 }),
})

export type EventFields = FormValue<typeof eventForm>
export type EventFieldName = keyof EventFields

/** All fields, in the order of the form. */
export const eventFieldNames = Object.keys(eventForm.fields) as readonly EventFieldName[]

/** What of an offer stands in the form beside the event itself. */
export type OfferPart = Offer & { readonly onlineLink: string | undefined }

/** The event as the form has it, as a browser would send it. */
export function typedOf(event: CommunityEvent, offer: OfferPart): TypedValues {
  const seatsOf = (kind: Pool['kind']) => String(offer.pools.find((pool) => pool.kind === kind)?.capacity ?? '')
  const texts = languages.flatMap((lang): readonly (readonly [string, string])[] => [
    [`title_${lang}`, event.texts[lang]?.title ?? ''],
    [`text_${lang}`, event.texts[lang]?.text ?? ''],
  ])
  return {
    ...Object.fromEntries(texts),
    kind: event.kind,
    area: event.area ?? '',
    ...typedTimes(event),
    form: event.form,
    municipality_id: event.municipality?.id ?? '',
    venue: event.venue,
    address: event.address,
    online_link: offer.onlineLink ?? '',
    languages: event.languages,
    topics: event.topics,
    accessibility: event.accessibility,
    audience: event.audience,
    sign_up: event.signUp,
    opens_on: event.opensOn ?? '',
    closes_on: event.closesOn ?? '',
    seats_in_person: seatsOf('in-person'),
    seats_online: seatsOf('online'),
    max_quantity: String(offer.maxQuantity),
    waiting_list: offer.waitingList ? 'yes' : 'no',
    accept_hours: String(Math.round(offer.acceptMinutes / 60)),
  }
}

/** When it is, as the form has it. */
export function typedTimes({ localStart, localEnd }: Pick<CommunityEvent, 'localStart' | 'localEnd'>): TypedValues {
  return {
    day: dayOf(localStart),
    starts: timeOf(localStart),
    ends: timeOf(localEnd),
    end_day: dayOf(localEnd) === dayOf(localStart) ? '' : dayOf(localEnd),
  }
}

/** What the fields of the form hold and nothing else, cut as the form cuts it, so that it can be compared with what is saved. */
export function tidied(typed: TypedValues): TypedValues {
  return Object.fromEntries(
    eventFieldNames.map((name) => [
      name,
      name === 'languages' || name === 'topics'
        ? listOf(typed, name)
        : textOf(typed, name).replaceAll('\r\n', '\n').trim(),
    ]),
  )
}

/** The texts that have a title; German always has one. */
export function textsOf(fields: EventFields): ReadonlyMap<Lang, EventText> {
  return new Map(
    languages.flatMap((lang): readonly (readonly [Lang, EventText])[] => {
      const [name, body] = [fields[`title_${lang}`], fields[`text_${lang}`]]
      return name === '' ? [] : [[lang, { title: name, text: body }]]
    }),
  )
}

/** The field in which a text stands without a title, where there is one: nobody could be led there. */
export function untitledField(fields: EventFields): EventFieldName | undefined {
  const lang = languages.find((one) => fields[`title_${one}`] === '' && fields[`text_${one}`] !== '')
  return lang === undefined ? undefined : `title_${lang}`
}
