import { inflateRawSync } from 'node:zlib'

/** One file in an archive, as the directory of the archive names it. Its size is a claim until it is read. */
export type ZipEntry = {
  readonly name: string
  readonly stored: boolean
  readonly packed: number
  readonly size: number
  /** Where its packed bytes begin. */
  readonly start: number
}

/** Bounds of an archive: what claims more is refused before anything is unpacked (FI-03). */
export const zipBounds = { entries: 4000, size: 200_000_000, nameLength: 300 } as const

const endLength = 22
const headLength = 30
// Deflate cannot pack better than 1032 to 1, so a larger claim is a lie.
const bestRatio = 1032

/**
 * The entries of a plain archive (APPNOTE 6.3, without ZIP64), or undefined where it is none: encrypted, with something before,
 * behind or between the parts, with entries that overlap, repeat, lead out of a folder, or claim more than the bounds.
 */
export function listZip(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = data.length - endLength
  if (end < headLength || data.readUInt32LE(0) !== 0x04034b50 || data.readUInt32LE(end) !== 0x06054b50) return undefined
  const [count, length, offset] = [
    data.readUInt16LE(end + 10),
    data.readUInt32LE(end + 12),
    data.readUInt32LE(end + 16),
  ]
  if (count === 0 || count > zipBounds.entries || offset + length !== end || data.readUInt32LE(end + 4) !== 0)
    return undefined
  const entries: ZipEntry[] = []
  let at = offset
  while (at < end) {
    const read = readDirectoryLine(data, at, end, offset)
    if (read === undefined) return undefined
    entries.push(read.entry)
    at = read.next
  }
  return entries.length === count && areSound(entries, offset) ? entries : undefined
}

/** The bytes of an entry, or undefined where they are more than `most`, damaged, or not what the directory claims. */
export function readZip(bytes: Uint8Array, entry: ZipEntry, most: number): Buffer | undefined {
  if (entry.size > most) return undefined
  const packed = bytes.subarray(entry.start, entry.start + entry.packed)
  if (entry.stored) return Buffer.from(packed)
  try {
    const whole = inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) })
    return whole.length === entry.size ? whole : undefined
  } catch {
    return undefined
  }
}

function readDirectoryLine(data: Buffer, at: number, end: number, limit: number) {
  if (at + 46 > end || data.readUInt32LE(at) !== 0x02014b50) return undefined
  const [flags, method] = [data.readUInt16LE(at + 8), data.readUInt16LE(at + 10)]
  const [packed, size] = [data.readUInt32LE(at + 20), data.readUInt32LE(at + 24)]
  const [nameLength, extraLength, noteLength] = [28, 30, 32].map((place) => data.readUInt16LE(at + place))
  const head = data.readUInt32LE(at + 42)
  const next = at + 46 + (nameLength ?? 0) + (extraLength ?? 0) + (noteLength ?? 0)
  const name = data.toString('utf8', at + 46, at + 46 + (nameLength ?? 0))
  const encrypted = (flags & 0x2041) !== 0
  if (encrypted || (method !== 0 && method !== 8) || next > end || head + headLength > limit) return undefined
  if (data.readUInt32LE(head) !== 0x04034b50) return undefined
  const start = head + headLength + data.readUInt16LE(head + 26) + data.readUInt16LE(head + 28)
  const inside = data.toString('utf8', head + headLength, head + headLength + data.readUInt16LE(head + 26))
  // Two names for one file: which of them counts would depend on who reads it.
  if (inside !== name || start + packed > limit || (method === 0 && packed !== size)) return undefined
  return { entry: { name, stored: method === 0, packed, size, start }, next }
}

function areSound(entries: readonly ZipEntry[], limit: number): boolean {
  const names = new Set(entries.map(({ name }) => name))
  const total = entries.reduce((sum, { size }) => sum + size, 0)
  const ordered = entries.toSorted((a, b) => a.start - b.start)
  return (
    names.size === entries.length &&
    total <= zipBounds.size &&
    entries.every(({ name }) => isSafeName(name)) &&
    entries.every(({ packed, size }) => size <= packed * bestRatio + 64) &&
    ordered.every(({ start, packed, name }, index) => {
      const next = ordered[index + 1]
      // Packed bytes shared by several entries are how a small archive becomes endless.
      return (
        start + packed <= (next === undefined ? limit : next.start - headLength - Buffer.byteLength(next.name)) &&
        name !== ''
      )
    })
  )
}

function isSafeName(name: string): boolean {
  return (
    name.length <= zipBounds.nameLength &&
    !/[\p{Cc}\\\uFFFD]/u.test(name) &&
    !name.startsWith('/') &&
    !name.split('/').includes('..')
  )
}
