import { inflateRawSync } from 'node:zlib'
import { tableLimits, UnreadableTable } from './table.ts'

/** One part of an archive, as both of its heads describe it. */
export type ZipPart = {
  readonly name: string
  readonly method: 0 | 8
  readonly packed: Uint8Array
  readonly unpackedBytes: number
}

const endSignature = 0x06054b50
const headSignature = 0x02014b50
const localSignature = 0x04034b50
const endBytes = 22
// Deflate packs at most about 1032 to 1; spreadsheets, which repeat themselves a lot, stay below 200 to 1.
const mostRatio = 400
const smallPart = 1024 * 1024

/**
 * The parts of a zip archive (APPNOTE 6.3.9), judged by their sizes before anything is unpacked (FI-03). An archive that does not begin and
 * end as one, has parts that overlap, is encrypted, split or in zip64, or whose two directories differ is refused.
 */
export function readZipDirectory(bytes: Uint8Array): readonly ZipPart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  const directoryAt = view.getUint32(end + 16, true)
  if (view.getUint16(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count || count === 0xffff) broken()
  if (count > tableLimits.archiveParts) throw new UnreadableTable('archive-too-large')
  if (directoryAt + view.getUint32(end + 12, true) !== end) broken()
  const parts: ZipPart[] = []
  const names = new Set<string>()
  let position = directoryAt
  let reached = 0
  let unpacked = 0
  for (let index = 0; index < count; index += 1) {
    if (position + 46 > end || view.getUint32(position, true) !== headSignature) broken()
    const lengths = [28, 30, 32].map((offset) => view.getUint16(position + offset, true))
    const [nameLength = 0, extraLength = 0, commentLength = 0] = lengths
    const name = text(bytes, position + 46, nameLength)
    const { part, ends } = readPart(bytes, view, position, name, directoryAt)
    unpacked += part.unpackedBytes
    if (unpacked > tableLimits.unpacked) throw new UnreadableTable('archive-too-large')
    if (names.has(name)) broken()
    names.add(name)
    reached += ends
    parts.push(part)
    position += 46 + nameLength + extraLength + commentLength
  }
  // Parts that share bytes have more of them together than lie before the directory.
  if (position !== end || reached > directoryAt) broken()
  return parts
}

function readPart(
  bytes: Uint8Array,
  view: DataView,
  head: number,
  name: string,
  directoryAt: number,
): { readonly part: ZipPart; readonly ends: number } {
  const flags = view.getUint16(head + 8, true)
  const method = view.getUint16(head + 10, true)
  const packedBytes = view.getUint32(head + 20, true)
  const unpackedBytes = view.getUint32(head + 24, true)
  const local = view.getUint32(head + 42, true)
  if ((flags & 0x2041) !== 0) throw new UnreadableTable('encrypted')
  if ((method !== 0 && method !== 8) || isUnsafe(name)) broken()
  if (local + 30 > directoryAt || view.getUint32(local, true) !== localSignature) broken()
  const nameLength = view.getUint16(local + 26, true)
  const start = local + 30 + nameLength + view.getUint16(local + 28, true)
  if (start + packedBytes > directoryAt || text(bytes, local + 30, nameLength) !== name) broken()
  if (view.getUint16(local + 8, true) !== method) broken()
  if (method === 0 && packedBytes !== unpackedBytes) broken()
  if (unpackedBytes > smallPart && unpackedBytes > packedBytes * mostRatio)
    throw new UnreadableTable('archive-too-large')
  return {
    part: { name, method, packed: bytes.subarray(start, start + packedBytes), unpackedBytes },
    ends: start + packedBytes - local,
  }
}

/** The bytes of a part; throws when they are more or fewer than its heads promise. */
export function unpack({ method, packed, unpackedBytes }: ZipPart): Uint8Array {
  if (method === 0) return packed
  try {
    const bytes = inflateRawSync(packed, { maxOutputLength: unpackedBytes + 1 })
    if (bytes.length === unpackedBytes) return bytes
  } catch {
    // Said below: too much came out, or it is no deflate stream.
  }
  return broken()
}

function findEnd(view: DataView): number {
  // A comment may follow; ours may be up to 1 kB, so that no second file hides there.
  const first = Math.max(0, view.byteLength - endBytes - 1024)
  for (let at = view.byteLength - endBytes; at >= first; at -= 1) {
    if (view.getUint32(at, true) === endSignature && at + endBytes + view.getUint16(at + 20, true) === view.byteLength)
      return at
  }
  return broken()
}

function isUnsafe(name: string): boolean {
  return (
    name === '' || name.startsWith('/') || name.includes('\\') || name.includes('\0') || /(^|\/)\.\.(\/|$)/.test(name)
  )
}

function text(bytes: Uint8Array, start: number, length: number): string {
  return new TextDecoder('utf-8').decode(bytes.subarray(start, start + length))
}

function broken(): never {
  throw new UnreadableTable('archive-broken')
}
