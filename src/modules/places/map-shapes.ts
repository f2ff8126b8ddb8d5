import hessenMap from './data/hessen-shapes.json' with { type: 'json' }
import type { Point } from './place.ts'
import { scaleOf } from './projection.ts'

/** One district as it is drawn: an SVG path and the point where its label or count stands, in units of the viewBox. */
export type MapShape = { readonly districtId: string; readonly path: string; readonly label: MapPoint }
export type MapPoint = { readonly x: number; readonly y: number }

const scale = scaleOf(hessenMap.projection)

/** The viewBox of the map and, with it, its proportions. */
export const mapViewBox = hessenMap.viewBox

/** The 27 districts of Hesse since 2026; neighbours share their borders. © GeoBasis-DE / BKG 2016, Daten verändert. */
export const mapShapes: readonly MapShape[] = hessenMap.shapes.map(({ district, path, label }) => {
  const [x = 0, y = 0] = label
  return { districtId: district, path, label: { x, y } }
})

/** Where a point of the earth lies on the map, rounded to a tenth of a unit. */
export function projectPoint({ lat, lon }: Point): MapPoint {
  const [x, y] = scale([lon, lat])
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }
}
