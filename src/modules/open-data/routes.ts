import { data, everyone, type Route, routes } from '#platform/http/index.ts'
import { apiDocument, apiStart, entriesSheet, resourceItem, resourceList, sitesMap } from './addresses.ts'
import { listThings } from './answer-api/list-things.ts'
import { showApiStart } from './answer-api/show-start.ts'
import { showThing } from './answer-api/show-thing.ts'
import { describeApi } from './describe-api/handler.ts'
import { exportMap } from './export-map/handler.ts'
import { exportSheet } from './export-sheet/handler.ts'
import { allResources } from './resources/all-resources.ts'

/** `operator`: who publishes the data. */
export function openDataRoutes(operator: Readonly<Record<string, string>>): readonly Route[] {
  return routes(
    data(apiStart, showApiStart, { may: everyone }),
    data(apiDocument, describeApi(operator), { may: everyone, kept: true }),
    data(sitesMap, exportMap, { may: everyone, kept: true }),
    data(entriesSheet, exportSheet, { may: everyone, kept: true }),
    ...allResources.map((resource) => data(resourceList(resource.name), listThings(resource), { may: everyone })),
    ...allResources.flatMap(({ name, find }) =>
      find === undefined ? [] : [data(resourceItem(name), showThing({ find }), { may: everyone })],
    ),
  )
}
