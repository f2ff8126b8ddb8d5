import { address, bareAddress } from '#platform/http/index.ts'

export const apiStart = bareAddress('/api/v1')
export const apiDocument = bareAddress('/api/openapi.json')

/** The list of a resource, such as `/api/v1/projects`. */
export function resourceList(name: string) {
  return bareAddress(`/api/v1/${name}`)
}

/** One thing of a resource. */
export function resourceItem(name: string) {
  return bareAddress(`/api/v1/${name}/:id`)
}

export const sitesMap = bareAddress('/api/v1/sites.geojson')
export const entriesSheet = bareAddress('/api/v1/entries.csv')

export const hsdsStart = bareAddress('/api/hsds')

/** A list of Open Referral, such as `/api/hsds/services`. */
export function hsdsList(name: string) {
  return bareAddress(`/api/hsds/${name}`)
}

export function hsdsItem(name: string) {
  return bareAddress(`/api/hsds/${name}/:id`)
}

export const catalogueTurtle = bareAddress('/api/dcat.ttl')
export const catalogueJsonLd = bareAddress('/api/dcat.jsonld')

/** Explains how other sites show a list or a map, and writes what they need for it. */
export const embeddingPage = address('/einbetten')
export const embeddedList = address('/einbetten/liste')
export const embeddedMap = address('/einbetten/karte')

export const openDataPage = address('/offene-daten')

export const sitemapIndex = bareAddress('/sitemap.xml')
export const sitemapOfPages = bareAddress('/sitemaps/seiten.xml')
export const sitemapOfDistrict = bareAddress('/sitemaps/:districtId/eintraege.xml')

export const newsFeed = address('/aktuelles.atom')
export const directoryFeed = address('/verzeichnis.atom')
