import { createHash } from 'node:crypto'
import districtRecords from './data/districts.json' with { type: 'json' }
import municipalityRecords from './data/municipalities.json' with { type: 'json' }
import postcodeRecords from './data/postcodes.json' with { type: 'json' }
import { foldVariants } from './place.ts'

type NameRow = {
  readonly municipality_id: string | null
  readonly district_id: string | null
  readonly folded_name: string
}

/** The reference data as extracted; see scripts/extract-places.ts. */
export { districtRecords, municipalityRecords, postcodeRecords }

/** Rows of the table place_names. */
export function searchableNames(): readonly NameRow[] {
  const ofDistricts = districtRecords.flatMap((district) =>
    spellings(districtSpellings(district), district.names).map((folded_name) => ({
      municipality_id: null,
      district_id: district.id,
      folded_name,
    })),
  )
  const ofMunicipalities = municipalityRecords.flatMap((municipality) =>
    spellings(municipalitySpellings(municipality), municipality.names).map((folded_name) => ({
      municipality_id: municipality.id,
      district_id: null,
      folded_name,
    })),
  )
  return [...ofDistricts, ...ofMunicipalities]
}

/** Changes whenever the data or the folding changes. */
export function checksumOfRecords(): string {
  const everything = [districtRecords, municipalityRecords, postcodeRecords, searchableNames()]
  return createHash('sha256').update(JSON.stringify(everything)).digest('hex')
}

// A Kreis is called Kreis or Landkreis as people like; its short name is what they type.
function districtSpellings({ name, kind }: { readonly name: string; readonly kind: string }): readonly string[] {
  const short = name.replace(/^(Kreis|Landkreis) /, '')
  if (kind !== 'landkreis') return [name]
  return short === name ? [name] : [short, `Kreis ${short}`, `Landkreis ${short}`]
}

function municipalitySpellings(municipality: {
  readonly name: string
  readonly town: boolean
  readonly formerNames: readonly string[]
}): readonly string[] {
  const { name, town, formerNames } = municipality
  return [name, shortName(name), `${town ? 'Stadt' : 'Gemeinde'} ${name}`, ...formerNames]
}

/** "Offenbach", "Homburg": what people say; a typing mistake is recognised by the short name only. */
function shortName(name: string): string {
  return name.replace(/^Bad /, '').replace(/ (\(|am |im |an |a\. |v\. |i\. ).*$/, '')
}

function spellings(names: readonly string[], translated: object): readonly string[] {
  const inOtherScripts = Object.values(translated).filter((name) => typeof name === 'string')
  return [...new Set([...names, ...inOtherScripts].flatMap(foldVariants))]
}
