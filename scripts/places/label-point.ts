import { doubledArea } from './areas.ts'
import type { Polygon, Position, Ring } from './types.ts'

const steps = 48

/** A point well inside the largest part: of a grid of candidates, the one farthest from every border. */
export function labelPoint(polygons: readonly Polygon[]): Position {
  const [largest] = polygons.toSorted((one, other) => sizeOf(other) - sizeOf(one))
  if (largest === undefined) throw new Error('A district has no area left after simplifying.')
  const xs = largest.flat().map(([x]) => x)
  const ys = largest.flat().map(([, y]) => y)
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  const [stepX, stepY] = [(Math.max(...xs) - left) / steps, (Math.max(...ys) - top) / steps]
  const candidates = Array.from({ length: steps ** 2 }, (_, index): Position => [
    left + stepX * ((index % steps) + 0.5),
    top + stepY * (Math.floor(index / steps) + 0.5),
  ])
  const [best] = candidates
    .filter((point) => largest.filter((ring) => isInside(point, ring)).length === 1)
    .map((point) => ({ point, room: Math.min(...largest.map((ring) => distanceToRing(point, ring))) }))
    .toSorted((one, other) => other.room - one.room)
  if (best === undefined) throw new Error('A district is too thin for a label.')
  return [Math.round(best.point[0]), Math.round(best.point[1])]
}

function sizeOf(polygon: Polygon): number {
  return Math.abs(doubledArea(polygon[0] ?? []))
}

function isInside([x, y]: Position, ring: Ring): boolean {
  const crossings = ring.filter(([x1, y1], index) => {
    const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1]
    return y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1
  })
  return crossings.length % 2 === 1
}

function distanceToRing([x, y]: Position, ring: Ring): number {
  const distances = ring.map(([x1, y1], index) => {
    const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1]
    const length = (x2 - x1) ** 2 + (y2 - y1) ** 2
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length))
    return Math.hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1))
  })
  return Math.min(...distances)
}
