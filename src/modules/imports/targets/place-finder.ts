import type { Tx } from '#platform/db/index.ts'
import { findPlaces, foldName, listMunicipalities, type MunicipalityInDistrict } from '#modules/places/index.ts'

/** The town a row lies in: by postcode and name together, by either alone where that is enough; undefined where nothing or too much fits. */
export type PlaceFinder = (tx: Tx, postcode: string, place: string) => Promise<MunicipalityInDistrict | undefined>

export async function openPlaceFinder(tx: Tx): Promise<PlaceFinder> {
  const towns = await listMunicipalities(tx)
  const byId = new Map(towns.map((town) => [town.id, town]))
  const byName = new Map<string, MunicipalityInDistrict[]>()
  for (const town of towns)
    for (const spelling of new Set([town.name, shortOf(town.name), ...town.formerNames].map(foldName)))
      byName.set(spelling, [...(byName.get(spelling) ?? []), town])
  const byPostcode = new Map<string, readonly MunicipalityInDistrict[]>()
  return async (reader, postcode, place) => {
    const named = byName.get(foldName(place)) ?? []
    const digits = /^\d{5}$/.exec(postcode.trim())?.[0]
    if (digits === undefined) return onlyOne(named)
    const there =
      byPostcode.get(digits) ?? (await findPlaces(reader, digits, 20)).flatMap(({ id }) => byId.get(id) ?? [])
    byPostcode.set(digits, there)
    return onlyOne(there.filter((town) => named.some(({ id }) => id === town.id))) ?? onlyOne(there) ?? onlyOne(named)
  }
}

function shortOf(name: string): string {
  return name.replace(/^Bad /, '').replace(/ (\(|am |im |an |a\. |v\. |i\. ).*$/, '')
}

function onlyOne<Thing>(things: readonly Thing[]): Thing | undefined {
  return things.length === 1 ? things[0] : undefined
}
