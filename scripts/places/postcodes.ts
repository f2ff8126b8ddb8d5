import { foldName } from '../../src/modules/places/place.ts'
import type { Municipality, PostcodeRow } from './types.ts'

type NamesByPostcode = { readonly [postcode: string]: readonly string[] }

/**
 * Postcodes of the municipalities, found by name. Names are not unique in Germany, so a hit counts only in a region (two
 * digits) where a name that exists once proves that the district has postcodes.
 */
export function assignPostcodes(
  source: NamesByPostcode,
  municipalities: readonly Municipality[],
  namesElsewhere: ReadonlySet<string>,
  wrongHits: readonly string[],
): readonly PostcodeRow[] {
  const current = municipalities.filter(({ validTo }) => validTo === null)
  const elsewhere = new Set([...namesElsewhere].flatMap((name) => [foldName(name), shortName(name)]))
  const entries = Object.entries(source).flatMap(([postcode, names]) => names.map((name) => ({ postcode, name })))
  const byFullName = hitsBy(entries, current, foldName)
  const regions = new Set(byFullName.filter(({ name }) => !elsewhere.has(foldName(name))).map(regionOf))
  const isRight = (hit: Hit) => regions.has(regionOf(hit)) && !wrongHits.includes(`${hit.postcode} ${hit.name}`)
  const certain = byFullName.filter(isRight)
  const settled = new Set(
    certain.filter(({ name, municipality }) => name === municipality.name).map(({ municipality }) => municipality.id),
  )
  const fullNames = new Set(byFullName.map(({ name }) => foldName(name)))
  // "Allendorf (Lumda)" belongs to one of the two Allendorf already.
  const leftOver = entries.filter(({ name }) => !fullNames.has(foldName(name)))
  const open = current.filter(({ id }) => !settled.has(id))
  const rows = new Map<string, Set<string>>()
  for (const hit of [...certain, ...hitsBy(leftOver, open, shortName).filter(isRight)]) {
    rows.set(hit.postcode, (rows.get(hit.postcode) ?? new Set()).add(hit.municipality.id))
  }
  return [...rows]
    .map(([postcode, ids]) => ({ postcode, in: [...ids].toSorted() }))
    .toSorted((one, other) => one.postcode.localeCompare(other.postcode))
}

/** `name` is the municipality's own name, or the former one that was found. */
type Hit = { readonly postcode: string; readonly name: string; readonly municipality: Municipality }

function hitsBy(
  entries: readonly { readonly postcode: string; readonly name: string }[],
  municipalities: readonly Municipality[],
  fold: (name: string) => string,
): readonly Hit[] {
  const byName = Map.groupBy(
    municipalities.flatMap((municipality) =>
      [municipality.name, ...municipality.formerNames].map((name) => ({ municipality, name, key: fold(name) })),
    ),
    ({ key }) => key,
  )
  return entries.flatMap(({ postcode, name }) =>
    (byName.get(fold(name)) ?? []).map((found) => ({ postcode, name: found.name, municipality: found.municipality })),
  )
}

function regionOf({ postcode, municipality }: Hit): string {
  return `${municipality.memberships[0]?.district} ${postcode.slice(0, 2)}`
}

/** "Frankenberg (Eder)" and "Oberursel im Taunus" without what tells them from others. */
function shortName(name: string): string {
  return foldName(name.replace(/ (\(|am |im |an |a\. ?d\.|a\. |v\. ?d\.|vor ).*$/, ''))
}
