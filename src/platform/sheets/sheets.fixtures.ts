import { deflateRawSync } from 'node:zlib'

type PartToPack = { readonly name: string; readonly bytes: Uint8Array | string; readonly claims?: number }

/** A zip archive; `claims` lies about the unpacked size of a part. */
export function packZip(parts: readonly PartToPack[]): Buffer {
  const bodies: Buffer[] = []
  const heads: Buffer[] = []
  let offset = 0
  for (const { name, bytes, claims } of parts) {
    const content = Buffer.from(bytes)
    const packed = deflateRawSync(content)
    const nameBytes = Buffer.from(name)
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt16LE(8, 4)
    shared.writeUInt32LE(packed.length, 14)
    shared.writeUInt32LE(claims ?? content.length, 18)
    shared.writeUInt16LE(nameBytes.length, 22)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), shared, nameBytes, packed])
    const head = Buffer.concat([
      Buffer.from('PK\u0001\u0002', 'latin1'),
      Buffer.from([20, 0]),
      shared,
      Buffer.alloc(14),
      nameBytes,
    ])
    head.writeUInt32LE(offset, 42)
    offset += local.length
    bodies.push(local)
    heads.push(head)
  }
  const directory = Buffer.concat(heads)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 'latin1')
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, directory, end])
}

/** The bytes in parts, as a file comes from the database. */
export async function* inParts(bytes: Uint8Array, size = 256 * 1024): AsyncGenerator<Uint8Array, void, undefined> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.slice(start, start + size)
}
