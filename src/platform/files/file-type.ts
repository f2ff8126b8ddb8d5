import { officeContentOf, officeTypes } from './office-type.ts'

export const fileTypes = [
  'image/png',
  'image/jpeg',
  'image/webp',
  'application/pdf',
  'message/rfc822',
  ...officeTypes,
] as const
export type FileType = (typeof fileTypes)[number]

/** The type of the bytes by their beginning, or undefined where it is none that we take (FI-02). Names are never asked. */
export function fileTypeOf(bytes: Uint8Array): FileType | undefined {
  if (begins(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png'
  if (begins(bytes, [0xff, 0xd8, 0xff])) return 'image/jpeg'
  if (begins(bytes, ascii('RIFF')) && begins(bytes.subarray(8), ascii('WEBP'))) return 'image/webp'
  if (begins(bytes, ascii('%PDF-'))) return 'application/pdf'
  if (begins(bytes, ascii('PK'))) return officeContentOf(bytes).type
  return isMessage(bytes) ? 'message/rfc822' : undefined
}

/** True for a document that would be taken if it carried no macros. */
export function hasMacros(bytes: Uint8Array): boolean {
  const content = begins(bytes, ascii('PK')) ? officeContentOf(bytes) : undefined
  return content?.type === undefined && content?.macros === true
}

/** A mail has no magic bytes: it begins with a header line and holds neither NUL nor broken UTF-8. */
function isMessage(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1')
  if (!/^[A-Za-z][A-Za-z-]{1,40}: /.test(start) || bytes.includes(0)) return false
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function begins(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}

function ascii(text: string): readonly number[] {
  return [...Buffer.from(text, 'latin1')]
}
