import { data, everyone, type Route, routes } from '#platform/http/index.ts'
import { apiDocument, apiStart, resourceItem, resourceList } from './addresses.ts'
import { listThings } from './answer-api/list-things.ts'
import { showApiStart } from './answer-api/show-start.ts'
import { showThing } from './answer-api/show-thing.ts'
import { describeApi } from './describe-api/handler.ts'
import { allResources } from './resources/all-resources.ts'

/** `operator`: who publishes the data. */
export function openDataRoutes(operator: Readonly<Record<string, string>>): readonly Route[] {
  return routes(
    data(apiStart, showApiStart, { may: everyone }),
    data(apiDocument, describeApi(operator), { may: everyone, kept: true }),
    ...allResources.map((resource) => data(resourceList(resource.name), listThings(resource), { may: everyone })),
    ...allResources.flatMap(({ name, find }) =>
      find === undefined ? [] : [data(resourceItem(name), showThing({ find }), { may: everyone })],
    ),
  )
}
