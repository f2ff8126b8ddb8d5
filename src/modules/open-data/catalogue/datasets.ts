import { languages } from '#kernel/language.ts'
import type { MessageKey } from '#platform/i18n/index.ts'
import { entriesSheet, hsdsList, newsFeed, resourceList, sitesMap } from '../addresses.ts'
import { placesAttribution } from '../licence.ts'

/** One file or address data can be had at; `format` as the list of file types of the EU names it. */
export type Distribution = { readonly path: string; readonly format: string; readonly mediaType: string }

type PlainKey = Extract<MessageKey, `open-data.${'what' | 'catalogue'}.${string}`>

export type Dataset = {
  readonly name: string
  readonly title: PlainKey
  readonly text: PlainKey
  readonly keywords: readonly string[]
  readonly changesWith: 'directory' | 'news' | 'materials' | 'program'
  /** As the list of frequencies of the EU names it. */
  readonly frequency: 'CONT' | 'IRREG'
  readonly multilingual: boolean
  readonly attribution?: string
  readonly distributions: readonly Distribution[]
}

const json = (path: string): Distribution => ({ path, format: 'JSON', mediaType: 'application/json' })

/** What the catalogue offers. A further set of data is a further line here. */
export const datasetList: readonly Dataset[] = [
  {
    name: 'verzeichnis',
    title: 'open-data.catalogue.directory.title',
    text: 'open-data.catalogue.directory.text',
    keywords: ['Migration', 'Integration', 'Beratung', 'Ehrenamt', 'Migrantenorganisationen', 'Sprachmittlung'],
    changesWith: 'directory',
    frequency: 'CONT',
    multilingual: true,
    distributions: [
      json(resourceList('projects').href()),
      json(resourceList('organisations').href()),
      json(hsdsList('services').href()),
      { path: entriesSheet.href(), format: 'CSV', mediaType: 'text/csv' },
    ],
  },
  {
    name: 'standorte',
    title: 'open-data.what.sites',
    text: 'open-data.catalogue.sites.text',
    keywords: ['Standorte', 'Sprechzeiten', 'Beratung', 'Hessen'],
    changesWith: 'directory',
    frequency: 'CONT',
    multilingual: false,
    attribution: placesAttribution,
    distributions: [
      json(resourceList('sites').href()),
      json(resourceList('office-hours').href()),
      { path: sitesMap.href(), format: 'GEOJSON', mediaType: 'application/geo+json' },
    ],
  },
  {
    name: 'orte',
    title: 'open-data.what.places',
    text: 'open-data.catalogue.places.text',
    keywords: ['Kreise', 'Gemeinden', 'Hessen'],
    changesWith: 'program',
    frequency: 'IRREG',
    multilingual: true,
    attribution: placesAttribution,
    distributions: [json(resourceList('places').href())],
  },
  {
    name: 'aktuelles',
    title: 'open-data.what.news',
    text: 'open-data.catalogue.news.text',
    keywords: ['Neuigkeiten', 'Integration', 'Ehrenamt'],
    changesWith: 'news',
    frequency: 'IRREG',
    multilingual: true,
    distributions: [
      json(resourceList('news').href()),
      ...languages.map((lang) => ({ path: newsFeed.href(lang), format: 'ATOM', mediaType: 'application/atom+xml' })),
    ],
  },
  {
    name: 'materialien',
    title: 'open-data.what.materials',
    text: 'open-data.catalogue.materials.text',
    keywords: ['Formulare', 'Merkblätter', 'Qualifizierung', 'Ehrenamt'],
    changesWith: 'materials',
    frequency: 'IRREG',
    multilingual: true,
    distributions: [json(resourceList('materials').href())],
  },
]
