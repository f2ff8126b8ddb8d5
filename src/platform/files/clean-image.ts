import sharp from 'sharp'

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
