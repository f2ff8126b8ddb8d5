import type { Tx } from '#platform/db/index.ts'
import { findMunicipality, findPlaces } from '#modules/places/index.ts'

export type ListingSite = {
  readonly municipalityId: string
  readonly districtId: string
  readonly lat: number
  readonly lon: number
}

/** The town, village or postcode somebody typed; undefined where nobody knows it. A Kreis is too large to be near anything. */
export async function findSite(tx: Tx, typed: string): Promise<ListingSite | undefined> {
  const found = (await findPlaces(tx, typed, 5)).find(({ kind }) => kind !== 'district')
  if (found === undefined || (await findMunicipality(tx, found.id)) === undefined) return undefined
  return { municipalityId: found.id, districtId: found.districtId, lat: found.lat, lon: found.lon }
}
