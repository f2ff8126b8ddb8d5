import { organisations, projects } from './entries.ts'
import { materials } from './materials.ts'
import { news } from './news.ts'
import { places } from './places.ts'
import type { Resource } from './resource.ts'
import { officeHourList, sites } from './sites.ts'
import { spokenLanguages, topics } from './vocabularies.ts'

/** What programs can read. A further resource is a file beside this one and a line here: routes, OpenAPI and tests follow. */
export const allResources: readonly Resource[] = [
  projects,
  organisations,
  sites,
  officeHourList,
  places,
  spokenLanguages,
  topics,
  news,
  materials,
]
