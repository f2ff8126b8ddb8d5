import { type Lang, languages, tagOf } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { openDataPage } from '../addresses.ts'
import { licence } from '../licence.ts'
import { type Dataset, datasetList, type Distribution } from './datasets.ts'
import type { Node, Value } from './graph.ts'

export type CatalogueFacts = {
  readonly baseUrl: string
  readonly operator: Readonly<Record<string, string>>
  readonly translators: (lang: Lang) => Translator
  readonly changed: Readonly<Record<Dataset['changesWith'], Date | undefined>>
}

const authority = 'http://publications.europa.eu/resource/authority'
// Leichte Sprache is German to every catalogue.
const spoken = languages.filter((lang) => tagOf(lang) === lang)
const languageCodes: Readonly<Partial<Record<Lang, string>>> = { de: 'DEU', en: 'ENG', tr: 'TUR', ar: 'ARA', uk: 'UKR' }

/** The catalogue of the open data by DCAT-AP.de 3.0 (https://www.dcat-ap.de/def/dcatde/3.0/). */
export function catalogueOf(facts: CatalogueFacts): readonly Node[] {
  const { baseUrl, operator, changed } = facts
  const latest = Object.values(changed).filter((day) => day !== undefined)
  const catalogue: Node = {
    id: `${baseUrl}/api/dcat#katalog`,
    type: 'dcat:Catalog',
    says: {
      'dct:title': inLanguages(facts, (t) => t('open-data.catalogue.title')),
      'dct:description': inLanguages(facts, (t) => t('open-data.page.description')),
      'dct:publisher': [{ iri: publisherId(baseUrl) }],
      'foaf:homepage': [{ iri: baseUrl + openDataPage.href('de') }],
      'dct:language': spokenLanguages(),
      'dct:license': [{ iri: licence.dcatUrl }],
      'dcat:themeTaxonomy': [{ iri: `${authority}/data-theme` }],
      'dct:modified': latest.slice(0, 1).map(() => instant(new Date(Math.max(...latest.map(Number))))),
      ...hesse,
      'dcat:dataset': datasetList.map(({ name }) => ({ iri: datasetId(baseUrl, name) })),
    },
  }
  return [
    catalogue,
    publisher(baseUrl, operator),
    contact(baseUrl, operator),
    ...datasetList.flatMap((dataset) => datasetNodes(dataset, facts)),
  ]
}

function datasetNodes(dataset: Dataset, facts: CatalogueFacts): readonly Node[] {
  const { baseUrl, operator } = facts
  const id = datasetId(baseUrl, dataset.name)
  const modified = facts.changed[dataset.changesWith]
  const contributor = operator['contributor_id'] ?? ''
  const node: Node = {
    id,
    type: 'dcat:Dataset',
    says: {
      'dct:title': inLanguages(facts, (t) => t(dataset.title)),
      'dct:description': inLanguages(facts, (t) => t(dataset.text)),
      'dct:identifier': [{ text: id }],
      'dct:publisher': [{ iri: publisherId(baseUrl) }],
      'dcat:contactPoint': [{ iri: contactId(baseUrl) }],
      // Given by GovData to each who delivers; without one the catalogue stands for itself.
      'dcatde:contributorID': contributor === '' ? [] : [{ iri: contributor }],
      'dcat:theme': [{ iri: `${authority}/data-theme/SOCI` }],
      'dcat:keyword': dataset.keywords.map((text) => ({ text, lang: 'de' })),
      'dct:language': dataset.multilingual ? spokenLanguages() : [{ iri: `${authority}/language/DEU` }],
      'dct:accrualPeriodicity': [{ iri: `${authority}/frequency/${dataset.frequency}` }],
      'dcatap:availability': [{ iri: `${authority}/planned-availability/STABLE` }],
      'dct:accessRights': [{ iri: `${authority}/access-right/PUBLIC` }],
      'dct:modified': modified === undefined ? [] : [instant(modified)],
      ...hesse,
      'dcat:distribution': dataset.distributions.map(({ path }) => ({ iri: distributionId(baseUrl, path) })),
    },
  }
  return [node, ...dataset.distributions.map((one) => distributionNode(one, dataset, facts))]
}

function distributionNode({ path, format, mediaType }: Distribution, dataset: Dataset, facts: CatalogueFacts): Node {
  const url = facts.baseUrl + path
  const attribution = [licence.attribution, ...(dataset.attribution === undefined ? [] : [dataset.attribution])]
  const modified = facts.changed[dataset.changesWith]
  return {
    id: distributionId(facts.baseUrl, path),
    type: 'dcat:Distribution',
    says: {
      'dct:title': inLanguages(facts, (t) => `${t(dataset.title)} (${format})`),
      'dcat:accessURL': [{ iri: url }],
      'dcat:downloadURL': [{ iri: url }],
      'dct:format': [{ iri: `${authority}/file-type/${format}` }],
      'dcat:mediaType': [{ iri: `https://www.iana.org/assignments/media-types/${mediaType}` }],
      'dct:license': [{ iri: licence.dcatUrl }],
      'dcatde:licenseAttributionByText': [{ text: attribution.join('; '), lang: 'de' }],
      'dct:modified': modified === undefined ? [] : [instant(modified)],
    },
  }
}

function publisher(baseUrl: string, operator: CatalogueFacts['operator']): Node {
  return {
    id: publisherId(baseUrl),
    type: 'foaf:Organization',
    says: {
      'foaf:name': [{ text: operator['name'] || licence.attribution, lang: 'de' }],
      'foaf:homepage': [{ iri: `${baseUrl}/` }],
    },
  }
}

function contact(baseUrl: string, operator: CatalogueFacts['operator']): Node {
  const email = operator['email'] ?? ''
  return {
    id: contactId(baseUrl),
    type: 'vcard:Organization',
    says: {
      'vcard:fn': [{ text: operator['name'] || licence.attribution, lang: 'de' }],
      'vcard:hasEmail': email === '' ? [] : [{ iri: `mailto:${email}` }],
      'vcard:hasURL': [{ iri: `${baseUrl}/de/impressum` }],
    },
  }
}

const hesse: Node['says'] = {
  // Hesse as GeoNames knows it.
  'dct:spatial': [{ iri: 'http://sws.geonames.org/2905330/' }],
  'dcatde:politicalGeocodingLevelURI': [{ iri: 'http://dcat-ap.de/def/politicalGeocoding/Level/state' }],
  'dcatde:politicalGeocodingURI': [{ iri: 'http://dcat-ap.de/def/politicalGeocoding/stateKey/06' }],
}

function inLanguages({ translators }: CatalogueFacts, say: (t: Translator) => string): readonly Value[] {
  return spoken.map((lang) => ({ text: say(translators(lang)), lang }))
}

function spokenLanguages(): readonly Value[] {
  return spoken.flatMap((lang) => {
    const code = languageCodes[lang]
    return code === undefined ? [] : [{ iri: `${authority}/language/${code}` }]
  })
}

function instant(at: Date): Value {
  return { text: at.toISOString(), type: 'xsd:dateTime' }
}

const publisherId = (baseUrl: string) => `${baseUrl}/api/dcat#betreiber`
const contactId = (baseUrl: string) => `${baseUrl}/api/dcat#kontakt`
const datasetId = (baseUrl: string, name: string) => `${baseUrl}/api/dcat#${name}`
const distributionId = (baseUrl: string, path: string) => `${baseUrl}${path}#distribution`
