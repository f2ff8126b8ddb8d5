import sharp from 'sharp'
import { fileTypeOf } from '#platform/files/index.ts'

// Pictures come seldom: their memory is not kept, and one processor is left for whoever waits for a page.
sharp.cache(false)
sharp.concurrency(1)

/** Most bytes of one picture as it is sent: a telephone's photograph fits. */
export const mostBytes = 12 * 1024 * 1024
// A photograph of today's telephones has 12 to 50 million; more is a bomb or a poster (FI-03).
const mostPixels = 50_000_000
const mostSeconds = 20
const widths = [480, 960, 1600] as const

export type Written = {
  readonly width: number
  readonly height: number
  readonly files: readonly { readonly width: number; readonly bytes: Buffer }[]
}
export type Unwritten = 'type' | 'unreadable' | 'too-many-pixels' | 'too-small'

let turn: Promise<unknown> = Promise.resolve()

/**
 * Writes a picture anew from its pixels as WebP in up to three widths, turned as it was meant: place, camera, comments and whatever
 * hangs behind the picture are gone (FI-02). One at a time, since each holds its pixels in memory.
 */
export function writeWidths(bytes: Uint8Array): Promise<Written | Unwritten> {
  const mine = turn.then(() => write(bytes))
  turn = mine.catch(() => undefined)
  return mine
}

async function write(bytes: Uint8Array): Promise<Written | Unwritten> {
  const type = fileTypeOf(bytes)
  if (type !== 'image/png' && type !== 'image/jpeg' && type !== 'image/webp') return 'type'
  try {
    const options = { limitInputPixels: mostPixels, failOn: 'error', pages: 1 } as const
    // Only the head is read here: what it promises is judged before a pixel is made.
    const head = await sharp(bytes, { ...options, limitInputPixels: false }).metadata()
    if (head.width * head.height > mostPixels) return 'too-many-pixels'
    const { width, height } = head.autoOrient
    if (width < 40 || height < 40) return 'too-small'
    const files: { width: number; bytes: Buffer }[] = []
    for (const wanted of widthsFor(width)) {
      const made = sharp(bytes, options).autoOrient().resize({ width: wanted }).webp({ quality: 80 })
      files.push({ width: wanted, bytes: await made.timeout({ seconds: mostSeconds }).toBuffer() })
    }
    return { width, height, files }
  } catch {
    return 'unreadable'
  }
}

/** A small picture is not blown up. */
function widthsFor(width: number): readonly number[] {
  const largest = widths.at(-1) ?? width
  return [...widths.filter((one) => one < width), ...(width <= largest ? [width] : [])]
}
