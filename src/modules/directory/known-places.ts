import type { Tx } from '#platform/db/index.ts'
import {
  type District,
  foldName,
  listDistricts,
  listMunicipalities,
  type MunicipalityInDistrict,
} from '#modules/places/index.ts'

/** Today's districts and municipalities by id, in the order of their names. */
export type KnownPlaces = {
  readonly districts: ReadonlyMap<string, District>
  readonly municipalities: ReadonlyMap<string, MunicipalityInDistrict>
  /** Folded names that stand for a place when they are found among other words. */
  readonly spellings: ReadonlySet<string>
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
    spellings: new Set([...districts, ...municipalities].flatMap(spellingsOf)),
  }
  if (districts.length > 0) kept = { day, places }
  return places
}

const berlinDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin', dateStyle: 'short' })

// What follows these words only tells places of one name apart: Offenbach am Main, Friedberg (Hessen), Bad Homburg v. d. Höhe.
const addition = / (am|an|auf|bei|im|in|ob|unter|vor|hessen|odenwald|на)( .*)?$/
// Kreis, Landkreis, and район as folding leaves it.
const prefix = /^((land)?kreis|раион) /

function spellingsOf({ name, names }: { readonly name: string; readonly names: object }): readonly string[] {
  const full = [name, ...Object.values(names)].filter((one) => typeof one === 'string').map(foldName)
  return full
    .flatMap((one) => [one, one.replace(addition, ''), one.replace(prefix, '')])
    .filter((one) => one.length > 2)
}
