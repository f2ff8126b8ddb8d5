/** How a map was drawn: Mercator, `perDegree` units of the picture per degree of longitude. */
export type Projection = {
  readonly west: number
  readonly north: number
  readonly perDegree: number
  readonly margin: number
  readonly width: number
  readonly height: number
}

/** The drawing rule of a map: from [longitude, latitude] in degrees to [x, y] in units of its viewBox. */
export function scaleOf(projection: Projection): (position: readonly [number, number]) => readonly [number, number] {
  const { west, perDegree, margin } = projection
  const top = mercatorDegrees(projection.north)
  return ([lon, lat]) => [margin + (lon - west) * perDegree, margin + (top - mercatorDegrees(lat)) * perDegree]
}

function mercatorDegrees(lat: number): number {
  return (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI
}
