import { ribbonOf, round, type Palette } from './braid.ts'

const across = 5
const step = 50
const ribbon = 34
const gap = 5

/** A piece of cloth from ribbons of two directions, every one over and under in turn, its ends loose: the large drawing. */
export function drawCloth(palette: Palette): string {
  const size = step * (across - 1)
  const lines = Array.from({ length: across }, (_, index) => index)
  const warp = lines.map((index) => ribbonOf(index % 3, segments(index, 0, true), ribbon, palette))
  const weft = lines.map((index) => ribbonOf((index + 1) % 3, segments(index, 1, false), ribbon, palette))
  const reach = 330
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-reach / 2} ${-reach / 2} ${reach} ${reach}" width="${reach}" height="${reach}" fill="none">` +
    `<g transform="rotate(45) scale(.8) translate(${-size / 2} ${-size / 2})">${warp.join('')}${weft.join('')}</g></svg>`
  )
}

// One ribbon as the pieces that are seen: it breaks off wherever the other direction lies above it.
function segments(index: number, parity: number, vertical: boolean): string {
  const place = index * step
  const end = step * (across - 1)
  const loose = 44 + ((index * 7 + parity * 11) % 4) * 9
  const cuts = Array.from({ length: across }, (_, crossing) => crossing).filter((crossing) => (index + crossing + parity) % 2 === 0)
  let from = -loose
  let d = ''
  for (const cut of cuts) {
    d += piece(place, from, cut * step - ribbon / 2 - gap, vertical)
    from = cut * step + ribbon / 2 + gap
  }
  return d + piece(place, from, end + loose, vertical)
}

function piece(place: number, from: number, to: number, vertical: boolean): string {
  return vertical ? `M${place} ${round(from)}V${round(to)}` : `M${round(from)} ${place}H${round(to)}`
}
