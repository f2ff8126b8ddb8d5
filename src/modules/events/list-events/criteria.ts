import type { Lang } from '#kernel/language.ts'
import { type Id, parseId } from '#kernel/id.ts'
import type { Query } from '#platform/http/index.ts'
import type { Tx } from '#platform/db/index.ts'
import { findPlaces, type Point } from '#modules/places/index.ts'
import { findTopic, languageList } from '#modules/organisations/index.ts'
import { calendar, calendarArchive, calendarFeed } from '../addresses.ts'
import { type EventArea, eventAreas, type EventForm, eventForms, type EventKind, eventKinds } from '../event.ts'

/** What somebody looks for; undefined is "no matter". */
export type Asked = {
  readonly area: EventArea | undefined
  readonly kind: EventKind | undefined
  readonly topic: string | undefined
  readonly districtId: string | undefined
  readonly language: string | undefined
  readonly form: EventForm | undefined
  readonly free: boolean
  /** Where from, as it was typed, and how far at most. */
  readonly place: string
  readonly km: number
  /** Where that is; undefined without a place, null where nobody knows it. */
  readonly near?: Point | null
}

export const distances = [10, 25, 50] as const
const usualDistance = 25

/** How it is shown: as a list from an event on, or a month as `2026-11`. */
export type View = { readonly month: string | undefined; readonly after: Id<'event'> | undefined }

/** What the address says; anything unknown is passed over. */
export function readAsked(search: URLSearchParams): Asked {
  const district = search.get('kreis') ?? ''
  return {
    area: eventAreas.find((area) => area === search.get('bereich')),
    kind: eventKinds.find((kind) => kind === search.get('art')),
    topic: findTopic(search.get('thema') ?? '')?.code,
    districtId: /^[a-z-]{2,60}$/.test(district) ? district : undefined,
    language: languageList().find(({ code }) => code === search.get('sprache'))?.code,
    form: eventForms.find((form) => form === search.get('form')),
    free: search.get('frei') === 'ja',
    place: (search.get('ort') ?? '')
      .replaceAll(/[\p{Cc}\p{Cf}]/gu, '')
      .trim()
      .slice(0, 60),
    km: distances.find((km) => String(km) === search.get('umkreis')) ?? usualDistance,
  }
}

/** The same with the place looked up. */
export async function locate(tx: Tx, asked: Asked): Promise<Asked> {
  if (asked.place === '') return asked
  const [found] = await findPlaces(tx, asked.place, 1)
  return { ...asked, near: found === undefined ? null : { lat: found.lat, lon: found.lon } }
}

export function readView(search: URLSearchParams, today: string): View {
  const month = /^20\d\d-(?:0[1-9]|1[0-2])$/.exec(search.get('monat') ?? '')?.[0]
  return {
    month: search.get('ansicht') === 'monat' ? (month ?? today.slice(0, 7)) : undefined,
    after: parseId<'event'>(search.get('nach') ?? ''),
  }
}

/** The same in the words of the address. */
export function queryOf({ area, kind, topic, districtId, language, form, free, place, km }: Asked): Query {
  return {
    bereich: area,
    art: kind,
    thema: topic,
    kreis: districtId,
    sprache: language,
    form,
    frei: free ? 'ja' : undefined,
    ort: place === '' ? undefined : place,
    umkreis: place === '' || km === usualDistance ? undefined : String(km),
  }
}

export function isNarrowed(asked: Asked): boolean {
  return Object.values(queryOf(asked)).some((value) => value !== undefined)
}

export function listHref(lang: Lang, asked: Asked, after?: Id<'event'>): string {
  return calendar.href(lang, {}, { ...queryOf(asked), nach: after })
}

export function monthHref(lang: Lang, asked: Asked, month: string): string {
  return calendar.href(lang, {}, { ...queryOf(asked), ansicht: 'monat', monat: month })
}

export function archiveHref(lang: Lang, asked: Asked, after?: Id<'event'>): string {
  return calendarArchive.href(lang, {}, { ...queryOf(asked), nach: after })
}

export function feedHref(lang: Lang, asked: Asked): string {
  return calendarFeed.href(lang, {}, queryOf(asked))
}
