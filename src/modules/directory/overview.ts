import type { Tx } from '#platform/db/index.ts'
import type { District } from '#modules/places/index.ts'
import { type Counts, findEntries, noFilters } from './find-entries/find.ts'
import { knownPlaces } from './known-places.ts'

/** How much there is, by language and district. */
export type Overview = {
  readonly total: number
  readonly languages: Counts
  readonly districts: readonly (District & { readonly count: number })[]
}

export async function readOverview(tx: Tx): Promise<Overview> {
  const found = await findEntries(tx, noFilters, { limit: 0, offset: 0 })
  const { districts } = await knownPlaces(tx)
  return {
    total: found.total,
    languages: found.languages,
    districts: [...districts.values()].map((district) => ({ ...district, count: found.districts[district.id] ?? 0 })),
  }
}
