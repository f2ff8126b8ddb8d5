import { describe, expect, it } from 'vitest'
import { mapShapes, mapViewBox, projectPoint } from './map-shapes.ts'
import { districtRecords } from './place-records.ts'

type Corner = readonly [number, number]
type Ring = readonly Corner[]

/** The corners of a path made of "M x,y l dx,dy … z" parts. */
function ringsOf(path: string): readonly Ring[] {
  return path
    .split('z')
    .filter((part) => part !== '')
    .map((part) => {
      const numbers = (part.match(/-?\d+/g) ?? []).map(Number)
      const corners: Corner[] = []
      for (let index = 0; index + 1 < numbers.length; index += 2) {
        const [x, y] = corners.at(-1) ?? [0, 0]
        corners.push([x + (numbers[index] ?? 0), y + (numbers[index + 1] ?? 0)])
      }
      return corners
    })
}

function contains(path: string, { x, y }: { readonly x: number; readonly y: number }): boolean {
  const crossings = ringsOf(path).flatMap((ring) =>
    ring.filter(([x1, y1], index) => {
      const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1]
      return y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1
    }),
  )
  return crossings.length % 2 === 1
}

function shapeOf(districtId: string): string {
  return mapShapes.find((shape) => shape.districtId === districtId)?.path ?? ''
}

describe('the map of Hesse', () => {
  it('has one shape with area for each district of today', () => {
    expect(mapShapes.map(({ districtId }) => districtId)).toEqual(districtRecords.map(({ id }) => id))
    expect(mapShapes.filter(({ path }) => (ringsOf(path)[0]?.length ?? 0) < 6)).toEqual([])
  })

  it('stays small and inside its viewBox', () => {
    expect(JSON.stringify(mapShapes).length).toBeLessThan(16_000)
    const [, , width = 0, height = 0] = mapViewBox.split(' ').map(Number)
    const outside = mapShapes
      .flatMap(({ path }) => ringsOf(path).flat())
      .filter(([x, y]) => x < 0 || y < 0 || x > width || y > height)
    expect(outside).toEqual([])
  })

  it('has every label inside its own shape and in no other', () => {
    for (const { districtId, label } of mapShapes) {
      const around = mapShapes.filter(({ path }) => contains(path, label)).map((shape) => shape.districtId)
      expect(around).toEqual([districtId])
    }
  })

  it.each([
    ['Hanau Freiheitsplatz', { lat: 50.1345, lon: 8.9155 }, 'hanau'],
    ['Gelnhausen', { lat: 50.2016, lon: 9.1907 }, 'main-kinzig-kreis'],
    ['Frankfurt Römer', { lat: 50.1105, lon: 8.682 }, 'frankfurt'],
    ['Offenbach Rathaus', { lat: 50.106, lon: 8.763 }, 'offenbach-stadt'],
    ['Dietzenbach', { lat: 50.018, lon: 8.785 }, 'offenbach-kreis'],
    ['Kassel Königsplatz', { lat: 51.3155, lon: 9.4965 }, 'kassel-stadt'],
    ['Wolfhagen', { lat: 51.3265, lon: 9.1707 }, 'kassel-landkreis'],
    ['Friedberg', { lat: 50.3352, lon: 8.7553 }, 'wetteraukreis'],
  ])('%s is drawn in its district', (_, point, districtId) => {
    expect(contains(shapeOf(districtId), projectPoint(point))).toBe(true)
    expect(mapShapes.filter(({ path }) => contains(path, projectPoint(point)))).toHaveLength(1)
  })

  it('knows north from south and east from west', () => {
    const kassel = projectPoint({ lat: 51.3127, lon: 9.4797 })
    const darmstadt = projectPoint({ lat: 49.8728, lon: 8.6512 })
    expect(kassel.y).toBeLessThan(darmstadt.y)
    expect(kassel.x).toBeGreaterThan(darmstadt.x)
  })
})
