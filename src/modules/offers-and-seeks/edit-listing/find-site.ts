import type { Tx } from '#platform/db/index.ts'
import { findPlaces, foldName, type PlaceMatch } from '#modules/places/index.ts'

export type ListingSite = {
  readonly municipalityId: string
  readonly districtId: string
  readonly lat: number
  readonly lon: number
}

/**
 * The town, village or postcode somebody typed; undefined where nobody knows it. What only sounds alike is not guessed, since the listing
 * would stand in the wrong place, and a Kreis is too large to be near anything.
 */
export async function findSite(tx: Tx, typed: string): Promise<ListingSite | undefined> {
  const found = (await findPlaces(tx, typed, 5)).find((place) => place.kind !== 'district' && isMeant(place, typed))
  return found === undefined
    ? undefined
    : { municipalityId: found.id, districtId: found.districtId, lat: found.lat, lon: found.lon }
}

function isMeant({ postcode, name, names }: PlaceMatch, typed: string): boolean {
  const asked = foldName(typed)
  if (postcode !== null) return asked.startsWith(postcode)
  return [name, ...Object.values(names)].some((one) => foldName(one).startsWith(asked))
}
