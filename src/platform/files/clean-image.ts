import sharp from 'sharp'
import { fileTypeOf } from './file-type.ts'

// Pictures come seldom; their memory is not kept, and one processor is left for whoever waits for a page.
sharp.cache(false)
sharp.concurrency(1)

const mostPixels = 40_000_000
const mostSeconds = 20

/**
 * The picture written anew from its pixels, turned as it was meant: place, camera, comments and whatever hangs behind are gone (FI-02).
 * Undefined where it cannot be read whole, or holds more pixels than 40 million (FI-03).
 */
export async function cleanImage(bytes: Uint8Array, type: 'image/png' | 'image/jpeg'): Promise<Buffer | undefined> {
  try {
    const picture = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
      .autoOrient()
      .timeout({ seconds: mostSeconds })
    return await (type === 'image/png' ? picture.png() : picture.jpeg({ quality: 85 })).toBuffer()
  } catch {
    return undefined
  }
}

export type Photograph = { readonly bytes: Buffer; readonly width: number; readonly height: number }

// Today's telephones take pictures of up to 50 million.
const mostPixelsOfPhotographs = 50_000_000

/**
 * A photograph as `cleanImage`, as JPEG no longer than `longest` pixels on a side. Undefined where it is no picture, cannot be read
 * whole, or promises more pixels than a telephone takes.
 */
export async function cleanPhotograph(bytes: Uint8Array, longest: number): Promise<Photograph | undefined> {
  const type = fileTypeOf(bytes)
  if (type !== 'image/png' && type !== 'image/jpeg' && type !== 'image/webp') return undefined
  try {
    const { data, info } = await sharp(bytes, { limitInputPixels: mostPixelsOfPhotographs, failOn: 'error', pages: 1 })
      .autoOrient()
      .resize({ width: longest, height: longest, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 80 })
      .timeout({ seconds: mostSeconds })
      .toBuffer({ resolveWithObject: true })
    return { bytes: data, width: info.width, height: info.height }
  } catch {
    return undefined
  }
}
