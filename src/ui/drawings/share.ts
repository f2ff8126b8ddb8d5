import { drawBand, type Palette } from './braid.ts'
import { drawCloth } from './cloth.ts'

const [width, height] = [1200, 630]
const paper = '#fffcf6'

/** The picture beside links to our pages in messengers and networks: the cloth between two bands, without words. */
export function drawShare(palette: Palette): string {
  const band = placed(drawBand(palette), 0, 0, 288, 96)
  const bands = [0, height - 96].flatMap((y) =>
    [0, 288, 576, 864, 1152].map((x) => `<g transform="translate(${x} ${y})">${band}</g>`),
  )
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" fill="none">` +
    `<rect width="${width}" height="${height}" fill="${paper}"/>${bands.join('')}${placed(drawCloth(palette), 360, 75, 480, 480)}</svg>`
  )
}

/** The drawing inside another one. */
function placed(drawing: string, x: number, y: number, wide: number, high: number): string {
  return drawing.replace(/ width="[\d.]+" height="[\d.]+"/, ` x="${x}" y="${y}" width="${wide}" height="${high}"`)
}
