import { ribbonOf, round, type Palette } from './braid.ts'

const across = 6
const step = 40
const ribbon = 29
const gap = 3.5
const thread = 2.2
const loose = 34

/** A piece of cloth from ribbons of two directions, every one over and under in turn, its ends loose: the large drawing. */
export function drawCloth(palette: Palette): string {
  const size = step * (across - 1)
  const lines = Array.from({ length: across }, (_, index) => index)
  const warp = lines.map((index) => ribbonOf(index % 3, segments(index, 0, true), ribbon, thread, palette))
  const weft = lines.map((index) => ribbonOf((index + 1) % 3, segments(index, 1, false), ribbon, thread, palette))
  const reach = 340
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-reach / 2} ${-reach / 2} ${reach} ${reach}" width="${reach}" height="${reach}" fill="none">` +
    `<g transform="rotate(45) scale(.8) translate(${-size / 2} ${-size / 2})">${warp.join('')}${weft.join('')}</g></svg>`
  )
}

// One ribbon as the pieces that are seen: it breaks off wherever the other direction lies above it.
function segments(index: number, parity: number, vertical: boolean): string {
  const place = index * step
  const end = step * (across - 1)
  // The outermost crossing is over at one end and under at the other; the end that comes from below reaches further.
  const cuts = Array.from({ length: across }, (_, crossing) => crossing).filter(
    (crossing) => (index + crossing + parity) % 2 === 0,
  )
  let from = cuts[0] === 0 ? -loose - 16 : -loose
  let d = ''
  for (const cut of cuts) {
    d += piece(place, from, cut * step - ribbon / 2 - gap, vertical)
    from = cut * step + ribbon / 2 + gap
  }
  return d + piece(place, from, cuts.at(-1) === across - 1 ? end + loose + 16 : end + loose, vertical)
}

function piece(place: number, from: number, to: number, vertical: boolean): string {
  return vertical ? `M${place} ${round(from)}V${round(to)}` : `M${round(from)} ${place}H${round(to)}`
}
