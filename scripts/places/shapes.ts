import { scaleOf, type Projection } from '../../src/modules/places/projection.ts'
import { centroidOf, polygonsOf } from './areas.ts'
import { labelPoint } from './label-point.ts'
import type { Areas, Geometry, LandChanges, Polygon, Position, Ring, Topology, TopojsonTools } from './types.ts'

type Shape = { readonly district: string; readonly path: string; readonly label: Position }
type Drawing = { readonly viewBox: string; readonly projection: Projection; readonly shapes: readonly Shape[] }

const width = 700
const margin = 6
// Square units of the picture: corners that span less are left out, islands and holes that cover less too.
const smallestCorner = 8
const smallestRing = 60

/** Draws today's districts from the municipal layer, so that neighbours keep one common border. */
export function drawShapes(
  areas: Areas,
  changes: LandChanges,
  tools: TopojsonTools,
): { readonly shapes: Drawing; readonly centroids: { readonly [district: string]: { lat: number; lon: number } } } {
  const projection = fitProjection(areas.all.map(({ geometry }) => geometry))
  const districtOf = (key: string): string => {
    const move = changes.moves.find(({ municipality }) => municipality === key)
    return move?.to ?? changes.districts.find(({ officialKey }) => officialKey === key.slice(0, 5))?.id ?? 'unknown'
  }
  const project = scaleOf(projection)
  const municipal = topologyOf(
    areas.all.map(({ key, geometry }) => ({ id: districtOf(key), geometry: mapPositions(geometry, project) })),
    tools,
  )
  // Joined first, then simplified: inner municipal borders would otherwise keep corners alive.
  const joined = topologyOf(
    changes.districts.map(({ id }) => ({
      id,
      geometry: tools.merge(
        municipal,
        municipal.objects.areas.geometries.filter((geometry) => geometry.id === id),
      ),
    })),
    tools,
  )
  const simple = tools.simplify(tools.presimplify(joined), smallestCorner)
  const kept = tools.filter(simple, tools.filterWeight(simple, smallestRing))
  const shapes = kept.objects.areas.geometries.map((geometry) => {
    const polygons = polygonsOf(tools.feature(kept, geometry).geometry)
    return { district: geometry.id, path: polygons.map(pathOf).join(''), label: labelPoint(polygons) }
  })
  const centroids = changes.districts.map(({ id }) => {
    const [lon, lat] = centroidOf(areas.all.filter(({ key }) => districtOf(key) === id).map(({ geometry }) => geometry))
    return [id, { lat: Number(lat.toFixed(4)), lon: Number(lon.toFixed(4)) }] as const
  })
  return {
    shapes: { viewBox: `0 0 ${width} ${projection.height}`, projection, shapes },
    centroids: Object.fromEntries(centroids),
  }
}

function topologyOf(
  areas: readonly { readonly id: string; readonly geometry: Geometry }[],
  tools: TopojsonTools,
): Topology {
  const features = areas.map(({ id, geometry }) => ({ type: 'Feature', id, geometry }))
  return tools.topology({ areas: { type: 'FeatureCollection', features } })
}

function fitProjection(geometries: readonly Geometry[]): Projection {
  const positions = geometries.flatMap(polygonsOf).flatMap((polygon) => polygon.flat())
  const bounds = positions.reduce(
    (box, [lon, lat]) => ({
      west: Math.min(box.west, lon),
      east: Math.max(box.east, lon),
      south: Math.min(box.south, lat),
      north: Math.max(box.north, lat),
    }),
    { west: 180, east: -180, south: 90, north: -90 },
  )
  const perDegree = (width - 2 * margin) / (bounds.east - bounds.west)
  const draft = {
    west: round(bounds.west, 4),
    north: round(bounds.north, 4),
    perDegree: round(perDegree, 3),
    margin,
    width,
    height: 0,
  }
  const [, bottom] = scaleOf(draft)([bounds.east, bounds.south])
  return { ...draft, height: Math.ceil(bottom + margin) }
}

function mapPositions(geometry: Geometry, project: (position: Position) => Position): Geometry {
  const polygon = (rings: Polygon): Polygon => rings.map((ring) => ring.map(project))
  return geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: polygon(geometry.coordinates) }
    : { type: 'MultiPolygon', coordinates: geometry.coordinates.map(polygon) }
}

function pathOf(polygon: Polygon): string {
  return polygon.map(ringPath).join('')
}

/** Whole numbers, relative steps: half the length. Rounding is by position, so common borders stay common. */
function ringPath(ring: Ring): string {
  const corners = ring.map(([x, y]) => [Math.round(x), Math.round(y)] as const)
  const [first] = corners
  if (first === undefined) return ''
  const steps = corners
    .slice(1, -1)
    .map(([x, y], index) => {
      const [beforeX, beforeY] = corners[index] ?? first
      return [x - beforeX, y - beforeY] as const
    })
    .filter(([x, y]) => x !== 0 || y !== 0)
  return `M${first[0]},${first[1]}` + `l${steps.map(([x, y]) => `${x},${y}`).join(' ')}`.replaceAll(/[ ,]-/g, '-') + 'z'
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}
