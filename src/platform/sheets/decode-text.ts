import { type Encoding, UnreadableTable } from './table.ts'

/** The encoding the bytes are written in: by their mark, by the place of NULs, else UTF-8 where they are valid, else Windows-1252. */
export function findEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const start = bytes.subarray(0, 4096)
  const nuls = { even: 0, odd: 0 }
  start.forEach((byte, index) => {
    if (byte === 0) nuls[index % 2 === 0 ? 'even' : 'odd'] += 1
  })
  // Text in Latin letters has a NUL in every second byte of UTF-16; anything else with NULs is no text.
  if (nuls.odd > start.length / 8 && nuls.even === 0) return 'utf-16le'
  if (nuls.even > start.length / 8 && nuls.odd === 0) return 'utf-16be'
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252'
}

/** The text without its byte order mark. What the encoding cannot hold becomes the replacement character. */
export function decodeText(bytes: Uint8Array, encoding: Encoding): string {
  const text = new TextDecoder(encoding).decode(bytes)
  if (text.slice(0, 100_000).includes('\0')) throw new UnreadableTable('binary')
  return text
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
