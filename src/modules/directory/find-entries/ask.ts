import type { Lang } from '#kernel/language.ts'
import type { Tx } from '#platform/db/index.ts'
import { type District, nameIn } from '#modules/places/index.ts'
import type { MapDistrict } from '../district-map.tsx'
import { knownPlaces } from '../known-places.ts'
import { type Asked, finderHref, readAsked, usualRadius } from './criteria.ts'
import { type Found, findEntries } from './find.ts'
import { understand } from './understand.ts'

/** What the finder answers to an address, for other pages that show it in their own way. */
export type Answered = {
  /** The question as it was understood. */
  readonly asked: Asked
  readonly found: Found
  readonly districts: ReadonlyMap<string, District>
}

/** Asks the finder as its own page does; `most` cards at most, the first ones. */
export async function askFinder(tx: Tx, search: URLSearchParams, most: number): Promise<Answered> {
  const { asked, filters } = await understand(tx, { ...readAsked(search), page: 1 })
  const found = await findEntries(tx, filters, { limit: most, offset: 0 })
  return { asked, found, districts: (await knownPlaces(tx)).districts }
}

/** Every Kreis with what is found in it, each leading to the finder. */
export function districtsFound({ asked, found, districts }: Answered, lang: Lang): readonly MapDistrict[] {
  return [...districts.values()].map((district) => ({
    id: district.id,
    name: nameIn(district, lang),
    count: found.districts[district.id] ?? 0,
    href: finderHref(lang, { ...asked, place: '', radius: usualRadius, districtId: district.id, page: 1 }),
  }))
}
