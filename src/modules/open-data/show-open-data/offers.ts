import type { Lang } from '#kernel/language.ts'
import type { MessageKey } from '#platform/i18n/index.ts'
import {
  apiDocument,
  catalogueJsonLd,
  catalogueTurtle,
  directoryFeed,
  entriesSheet,
  hsdsStart,
  newsFeed,
  resourceList,
  sitesMap,
} from '../addresses.ts'

type PlainKey = Extract<MessageKey, `open-data.${'what' | 'examples'}.${string}`>

export type Offer = { readonly what: PlainKey; readonly format: string; readonly href: string }

/** What there is, in the order a reader would look for it. */
export function offers(lang: Lang): readonly Offer[] {
  return [
    { what: 'open-data.what.projects', format: 'JSON', href: resourceList('projects').href() },
    { what: 'open-data.what.organisations', format: 'JSON', href: resourceList('organisations').href() },
    { what: 'open-data.what.sites', format: 'JSON', href: resourceList('sites').href() },
    { what: 'open-data.what.officeHours', format: 'JSON', href: resourceList('office-hours').href() },
    { what: 'open-data.what.places', format: 'JSON', href: resourceList('places').href() },
    { what: 'open-data.what.news', format: 'JSON', href: resourceList('news').href() },
    { what: 'open-data.what.materials', format: 'JSON', href: resourceList('materials').href() },
    { what: 'open-data.what.map', format: 'GeoJSON', href: sitesMap.href() },
    { what: 'open-data.what.sheet', format: 'CSV', href: entriesSheet.href() },
    { what: 'open-data.what.newsFeed', format: 'Atom', href: newsFeed.href(lang) },
    { what: 'open-data.what.directoryFeed', format: 'Atom', href: directoryFeed.href(lang) },
    { what: 'open-data.what.hsds', format: 'HSDS 3.2', href: hsdsStart.href() },
    { what: 'open-data.what.catalogue', format: 'DCAT-AP.de (Turtle)', href: catalogueTurtle.href() },
    { what: 'open-data.what.catalogue', format: 'DCAT-AP.de (JSON-LD)', href: catalogueJsonLd.href() },
    { what: 'open-data.what.description', format: 'OpenAPI 3.1', href: apiDocument.href() },
  ]
}

export function examples(lang: Lang): readonly Omit<Offer, 'format'>[] {
  return [
    { what: 'open-data.examples.district', href: resourceList('projects').href({}, { district: 'wetteraukreis' }) },
    { what: 'open-data.examples.language', href: resourceList('organisations').href({}, { language: 'ar' }) },
    { what: 'open-data.examples.hours', href: resourceList('office-hours').href({}, { weekday: 2 }) },
    { what: 'open-data.examples.feed', href: directoryFeed.href(lang, {}, { kreis: 'fulda' }) },
  ]
}
