export type Palette = {
  readonly berry: string
  readonly berryStitch: string
  readonly petrol: string
  readonly petrolStitch: string
  readonly sun: string
  readonly sunStitch: string
}

export const lightPalette: Palette = {
  berry: '#8c1d5e',
  berryStitch: '#fbe6ee',
  petrol: '#0a5960',
  petrolStitch: '#b9e4dd',
  sun: '#f4b740',
  sunStitch: '#1c1b33',
}

export const darkPalette: Palette = {
  berry: '#f29ac4',
  berryStitch: '#6c1247',
  petrol: '#7fd1cb',
  petrolStitch: '#0a5960',
  sun: '#f4b740',
  sunStitch: '#14132a',
}

/** How one ribbon runs: its height at each place, and whether it lies above the others there. */
type Strand = { readonly y: (x: number) => number; readonly isOver: (x: number) => boolean }
type Span = { readonly from: number; readonly to: number }
type Drawing = {
  readonly width: number
  readonly height: number
  readonly ribbon: number
  readonly thread: number
  readonly strands: readonly Strand[]
  readonly palette: Palette
}

const period = 96

/** One repeat of a braid of three ribbons; its right edge continues at its left edge. */
export function drawBand(palette: Palette): string {
  const height = 32
  const strands = [0, 1, 2].map((index) => braided(index, height / 2, () => 10))
  return draw({ width: period, height, ribbon: 7.5, thread: 1.2, strands, palette })
}

/** Three ribbons that lie apart at first and then begin to weave: the picture of an empty list. */
export function drawLooseEnds(palette: Palette): string {
  const [width, height] = [192, 112]
  const strands = [0, 1, 2].map((index) => {
    const woven = braided(index, height / 2, () => 20)
    const apart = height / 2 + (index - 1) * 34
    const share = (x: number) => smooth((x - 24) / 84)
    return { y: (x: number) => apart + (woven.y(x) - apart) * share(x), isOver: woven.isOver }
  })
  return draw({ width, height, ribbon: 12, thread: 1.8, strands, palette })
}

// A braid is a sine in height and one of twice its pace in depth, each ribbon a third of a turn behind the last.
function braided(index: number, middle: number, swing: (x: number) => number): Strand {
  const angle = (x: number) => (2 * Math.PI * x) / period + (2 * Math.PI * index) / 3
  return { y: (x) => middle + swing(x) * Math.sin(angle(x)), isOver: (x) => Math.sin(2 * angle(x)) > 0 }
}

function draw({ width, height, ribbon, thread, strands, palette }: Drawing): string {
  const overs = strands.map((strand) =>
    overSpans(strand, width)
      .map((span) => path(strand, span))
      .join(''),
  )
  const masks = strands.map((_, index) => {
    const others = overs.filter((_over, other) => other !== index).join('')
    return (
      `<mask id="m${index}" maskUnits="userSpaceOnUse" x="-9" y="0" width="${width + 18}" height="${height}">` +
      `<path fill="#fff" d="M-9 0H${width + 9}V${height}H-9z"/><path stroke="#000" stroke-width="${ribbon + 3}" d="${others}"/></mask>`
    )
  })
  const unders = strands.map((strand, index) => {
    const whole = path(strand, { from: -6, to: width + 6 })
    return `<g mask="url(#m${index})">${ribbonOf(index, whole, ribbon, thread, palette)}</g>`
  })
  const tops = overs.map((over, index) => ribbonOf(index, over, ribbon, thread, palette))
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" fill="none">` +
    `${masks.join('')}${unders.join('')}${tops.join('')}</svg>`
  )
}

/** One ribbon with a weave of its own, so that ribbons differ without colour, too: stitches, edges, dots. */
export function ribbonOf(index: number, d: string, width: number, thread: number, palette: Palette): string {
  const line = (colour: string, stroke: number, more = '') =>
    `<path stroke="${colour}" stroke-width="${round(stroke)}" ${more}d="${d}"/>`
  const edge = width - 2.1 * thread
  switch (index) {
    case 0:
      return (
        line(palette.berry, width) +
        line(palette.berryStitch, thread, `stroke-dasharray="${round(3.3 * thread)} ${round(2.5 * thread)}" `)
      )
    case 1:
      return line(palette.petrol, width) + line(palette.petrolStitch, edge) + line(palette.petrol, edge - 1.5 * thread)
    default:
      return (
        line(palette.sun, width) +
        line(palette.sunStitch, 1.4 * thread, `stroke-linecap="round" stroke-dasharray="0 ${round(5 * thread)}" `)
      )
  }
}

function overSpans(strand: Strand, width: number): readonly Span[] {
  const spans: Span[] = []
  const step = 0.5
  let from: number | undefined
  for (let x = -6; x <= width + 6; x += step) {
    if (strand.isOver(x) && from === undefined) from = x
    if (from !== undefined && (!strand.isOver(x) || x + step > width + 6)) {
      spans.push({ from: from - 0.5, to: x + 0.5 })
      from = undefined
    }
  }
  return spans
}

function path({ y }: Strand, { from, to }: Span): string {
  const pieces = Math.max(2, Math.ceil((to - from) / 8))
  const dx = (to - from) / pieces
  const slope = (x: number) => (y(x + 0.01) - y(x - 0.01)) / 0.02
  let d = `M${round(from)} ${round(y(from))}`
  for (let piece = 0; piece < pieces; piece += 1) {
    const a = from + piece * dx
    const b = a + dx
    const [c1, c2] = [y(a) + (slope(a) * dx) / 3, y(b) - (slope(b) * dx) / 3]
    d += `C${round(a + dx / 3)} ${round(c1)} ${round(b - dx / 3)} ${round(c2)} ${round(b)} ${round(y(b))}`
  }
  return d
}

function smooth(share: number): number {
  const s = Math.min(1, Math.max(0, share))
  return s * s * (3 - 2 * s)
}

export function round(value: number): string {
  return String(Math.round(value * 10) / 10)
}
