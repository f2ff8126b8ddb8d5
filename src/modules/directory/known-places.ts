import type { Tx } from '#platform/db/index.ts'
import { type District, listDistricts, listMunicipalities, type MunicipalityInDistrict } from '#modules/places/index.ts'

/** Today's districts and municipalities by id, in the order of their names. */
export type KnownPlaces = {
  readonly districts: ReadonlyMap<string, District>
  readonly municipalities: ReadonlyMap<string, MunicipalityInDistrict>
}

let kept: { readonly day: string; readonly places: KnownPlaces } | undefined

/** Read once a day and process: reference data changes with a new version of the program, or when a Kreis does at midnight. */
export async function knownPlaces(tx: Tx): Promise<KnownPlaces> {
  const day = berlinDay.format(tx.now)
  if (kept?.day === day) return kept.places
  const districts = await listDistricts(tx, day)
  const municipalities = await listMunicipalities(tx)
  const places = {
    districts: new Map(districts.map((district) => [district.id, district])),
    municipalities: new Map(municipalities.map((municipality) => [municipality.id, municipality])),
  }
  if (districts.length > 0) kept = { day, places }
  return places
}

const berlinDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin', dateStyle: 'short' })
