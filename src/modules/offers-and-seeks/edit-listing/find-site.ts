import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
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

/** Where these profiles are at home: the municipality of their first public site; undefined where they name none. */
export async function findUsualPlace(tx: Tx, profileIds: readonly Id<'profile'>[]): Promise<string | undefined> {
  const { rows } = await sql<{ name: string }>`
    select m.name from directory_points p join municipalities m on m.id = p.municipality_id
    where p.profile_id = any (${[...profileIds]}::uuid[]) order by p.position, p.profile_id limit 1`.execute(tx)
  return rows[0]?.name
}

function isMeant({ postcode, name, names }: PlaceMatch, typed: string): boolean {
  const asked = foldName(typed)
  if (postcode !== null) return asked.startsWith(postcode)
  return [name, ...Object.values(names)].some((one) => foldName(one).startsWith(asked))
}
