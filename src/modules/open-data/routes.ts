import type { Lang } from '#kernel/language.ts'
import { data, everyone, frame, get, type Route, routes } from '#platform/http/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { archiveFeed } from '#modules/newsletter/addresses.ts'
import {
  apiDocument,
  apiStart,
  catalogueJsonLd,
  catalogueTurtle,
  directoryFeed,
  embeddedList,
  embeddedMap,
  embeddingPage,
  hsdsItem,
  hsdsList,
  hsdsStart,
  entriesSheet,
  newsFeed,
  openDataPage,
  resourceItem,
  resourceList,
  sitemapIndex,
  sitemapOfDistrict,
  sitemapOfPages,
  sitesMap,
} from './addresses.ts'
import { listThings } from './answer-api/list-things.ts'
import { showApiStart } from './answer-api/show-start.ts'
import { showThing } from './answer-api/show-thing.ts'
import { showCatalogue } from './catalogue/handler.ts'
import { describeApi } from './describe-api/handler.ts'
import { showEmbeddedList, showEmbeddedMap } from './embed/handler.tsx'
import { explainEmbedding } from './explain-embedding/handler.tsx'
import { exportMap } from './export-map/handler.ts'
import { exportSheet } from './export-sheet/handler.ts'
import { showDirectoryFeed } from './feeds/directory-feed.ts'
import { showNewsFeed } from './feeds/news-feed.ts'
import { showNewsletterFeed } from './feeds/newsletter-feed.ts'
import { showSitemapIndex, showSitemapOfDistrict, showSitemapOfPages } from './map-site/handler.ts'
import { endpoints } from './open-referral/endpoints.ts'
import { listHsds, showHsds, showHsdsStart } from './open-referral/handler.ts'
import { allResources } from './resources/all-resources.ts'
import { showOpenData } from './show-open-data/handler.tsx'

type OpenDataParts = {
  /** Who publishes the data. */
  readonly operator: Readonly<Record<string, string>>
  readonly translators: (lang: Lang) => Translator
  /** All routes of the site, for the map of the site. */
  readonly table: () => readonly Route[]
}

export function openDataRoutes({ operator, translators, table }: OpenDataParts): readonly Route[] {
  return routes(
    get(openDataPage, showOpenData, { may: everyone, kept: true }),
    get(embeddingPage, explainEmbedding, { may: everyone, kept: true }),
    frame(embeddedList, showEmbeddedList, { may: everyone, kept: true }),
    frame(embeddedMap, showEmbeddedMap, { may: everyone, kept: true }),
    data(apiStart, showApiStart, { may: everyone }),
    data(apiDocument, describeApi(operator), { may: everyone, kept: true }),
    data(sitesMap, exportMap, { may: everyone, kept: true }),
    data(entriesSheet, exportSheet, { may: everyone, kept: true }),
    ...allResources.map((resource) => data(resourceList(resource.name), listThings(resource), { may: everyone })),
    ...allResources.flatMap(({ name, find }) =>
      find === undefined ? [] : [data(resourceItem(name), showThing({ find }), { may: everyone })],
    ),
    data(hsdsStart, showHsdsStart(operator), { may: everyone }),
    ...endpoints.map((endpoint) => data(hsdsList(endpoint.name), listHsds(endpoint), { may: everyone })),
    ...endpoints.flatMap(({ name, find }) =>
      find === undefined ? [] : [data(hsdsItem(name), showHsds({ find }), { may: everyone })],
    ),
    data(catalogueTurtle, showCatalogue({ operator, translators }, 'turtle'), { may: everyone, kept: true }),
    data(catalogueJsonLd, showCatalogue({ operator, translators }, 'jsonLd'), { may: everyone, kept: true }),
    data(newsFeed, showNewsFeed, { may: everyone, kept: true }),
    data(archiveFeed, showNewsletterFeed, { may: everyone, kept: true }),
    data(directoryFeed, showDirectoryFeed, { may: everyone, kept: true }),
    data(sitemapIndex, showSitemapIndex, { may: everyone, kept: true }),
    data(sitemapOfPages, showSitemapOfPages(table), { may: everyone, kept: true }),
    data(sitemapOfDistrict, showSitemapOfDistrict, { may: everyone, kept: true }),
  )
}
