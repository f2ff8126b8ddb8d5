import sharp from 'sharp'
import { fileTypeOf } from '#platform/files/index.ts'

/** Most bytes of one picture as it is sent: a telephone's photograph fits. */
export const mostBytes = 8_000_000

const mostPixels = 50_000_000
const longest = { width: 900, height: 360 } as const
const mostSeconds = 20

export type CleanSignature = { readonly bytes: Buffer; readonly width: number; readonly height: number }
export type SignatureFault = 'missing' | 'file-too-large' | 'file-type' | 'file-damaged' | 'file-empty'

/**
 * The signature written anew from its pixels as a PNG, its empty margin cut off: place, camera and whatever hangs behind the picture
 * are gone (FI-02). On white, as paper is.
 */
export async function cleanSignature(
  sent: { readonly bytes: Uint8Array; readonly tooLarge: boolean } | undefined,
): Promise<CleanSignature | SignatureFault> {
  if (sent === undefined) return 'missing'
  if (sent.tooLarge || sent.bytes.length > mostBytes) return 'file-too-large'
  const type = fileTypeOf(sent.bytes)
  if (type !== 'image/png' && type !== 'image/jpeg' && type !== 'image/webp') return 'file-type'
  try {
    const upright = await sharp(sent.bytes, { limitInputPixels: mostPixels, failOn: 'error', pages: 1 })
      .autoOrient()
      .flatten({ background: '#ffffff' })
      .timeout({ seconds: mostSeconds })
      .png()
      .toBuffer()
    const { data, info } = await sharp(upright, { limitInputPixels: mostPixels })
      .trim({ background: '#ffffff', threshold: 40 })
      .resize({ ...longest, fit: 'inside', withoutEnlargement: true })
      .png({ compressionLevel: 9 })
      .timeout({ seconds: mostSeconds })
      .toBuffer({ resolveWithObject: true })
    const { channels } = await sharp(data).stats()
    const blank = channels.every(({ min, max }) => max - min < 30)
    return blank || info.width < 30 || info.height < 10
      ? 'file-empty'
      : { bytes: data, width: info.width, height: info.height }
  } catch {
    return 'file-damaged'
  }
}
