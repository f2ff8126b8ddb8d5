import { centroidOf } from './areas.ts'
import type { Area, LandChanges, Membership, Merger, Municipality } from './types.ts'

/** Municipalities of yesterday and today, with the days on which each of them counts. */
export function buildMunicipalities(areas: readonly Area[], changes: LandChanges): readonly Municipality[] {
  const existing = areas.map((area) => fromArea(area, areas, changes))
  const created = changes.mergers
    .filter((merger) => !areas.some(({ key }) => key === merger.id))
    .map((merger) => fromMerger(merger, areas, changes))
  return [...existing, ...created].toSorted((one, other) => one.id.localeCompare(other.id))
}

function fromArea(area: Area, areas: readonly Area[], changes: LandChanges): Municipality {
  const grown = changes.mergers.find(({ id }) => id === area.key)
  const endedBy = changes.mergers.find(({ id, of }) => id !== area.key && of.includes(area.key))
  const validTo = endedBy === undefined ? null : dayBefore(endedBy.from)
  return {
    id: area.key,
    name: tidyName(area.name),
    town: area.title === 'Stadt',
    formerNames: grown === undefined ? [] : formerNames(grown, areas),
    specialStatus: changes.specialStatus.includes(area.key),
    validFrom: changes.since,
    validTo,
    ...point(grown === undefined ? [area] : partsOf(grown, areas)),
    names: changes.names[area.key] ?? {},
    memberships: memberships(area.key, changes.since, validTo, changes),
  }
}

function fromMerger(merger: Merger, areas: readonly Area[], changes: LandChanges): Municipality {
  return {
    id: merger.id,
    name: merger.name,
    town: merger.town,
    formerNames: formerNames(merger, areas),
    specialStatus: false,
    validFrom: merger.from,
    validTo: null,
    ...point(partsOf(merger, areas)),
    names: changes.names[merger.id] ?? {},
    memberships: memberships(merger.id, merger.from, null, changes),
  }
}

function memberships(
  id: string,
  validFrom: string,
  validTo: string | null,
  changes: LandChanges,
): readonly Membership[] {
  const district = changes.districts.find(({ officialKey }) => officialKey === id.slice(0, 5))
  if (district === undefined) throw new Error(`No district has the key ${id.slice(0, 5)}.`)
  const move = changes.moves.find(({ municipality }) => municipality === id)
  if (move === undefined) return [{ district: district.id, validFrom, validTo }]
  return [
    { district: district.id, validFrom, validTo: dayBefore(move.from) },
    { district: move.to, validFrom: move.from, validTo },
  ]
}

function partsOf(merger: Merger, areas: readonly Area[]): readonly Area[] {
  return areas.filter(({ key }) => merger.of.includes(key))
}

function formerNames(merger: Merger, areas: readonly Area[]): readonly string[] {
  return partsOf(merger, areas)
    .filter(({ key }) => key !== merger.id)
    .map(({ name }) => tidyName(name))
}

function point(areas: readonly Area[]): { readonly lat: number; readonly lon: number } {
  const [lon, lat] = centroidOf(areas.map(({ geometry }) => geometry))
  return { lat: Number(lat.toFixed(4)), lon: Number(lon.toFixed(4)) }
}

/** "v.d. Höhe" is set as "v. d. Höhe", as the towns write it themselves. */
function tidyName(name: string): string {
  return name.replaceAll(/\b([av])\.d\./g, '$1. d.')
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
}
