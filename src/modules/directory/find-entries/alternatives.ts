import type { Tx } from '#platform/db/index.ts'
import type { EntryCard } from '../entry.ts'
import { knownPlaces } from '../known-places.ts'
import { type Filters, findEntries, type Near, noFilters } from './find.ts'
import type { Understood } from './understand.ts'

/** What is offered where nothing was found. */
export type Alternatives = {
  /** The same offer elsewhere, the nearest first. */
  readonly elsewhere: readonly EntryCard[]
  /** What there is at the place asked for. */
  readonly there: readonly EntryCard[]
  /** The office of the Kreis that knows more. */
  readonly centre: EntryCard | undefined
}

const everywhere = 400
const few = { limit: 3, offset: 0 }

/** The nearest steps from a question without an answer. */
export async function findAlternatives(tx: Tx, { filters, place }: Understood): Promise<Alternatives> {
  const districtId = place?.districtId ?? filters.districtId
  const near = await nearOf(tx, filters, districtId)
  const narrowed =
    filters.languages.length + filters.topics.length + filters.kinds.length > 0 || filters.query !== undefined
  const elsewhere =
    near !== undefined && narrowed
      ? await findEntries(tx, { ...filters, districtId: undefined, near: { ...near, radius: everywhere } }, few)
      : undefined
  const there =
    near !== undefined && narrowed
      ? await findEntries(tx, { ...noFilters, near: filters.near, districtId: filters.districtId }, few)
      : undefined
  const centre =
    districtId === undefined
      ? undefined
      : await findEntries(tx, { ...noFilters, districtId, kinds: ['vielfaltszentrum'] }, few)
  return { elsewhere: elsewhere?.cards ?? [], there: there?.cards ?? [], centre: centre?.cards[0] }
}

async function nearOf(tx: Tx, filters: Filters, districtId: string | undefined): Promise<Near | undefined> {
  if (filters.near !== undefined || districtId === undefined) return filters.near
  const district = (await knownPlaces(tx)).districts.get(districtId)
  return district === undefined ? undefined : { lat: district.lat, lon: district.lon, districtId, radius: everywhere }
}
