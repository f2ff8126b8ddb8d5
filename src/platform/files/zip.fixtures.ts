import { crc32, deflateRawSync } from 'node:zlib'

type Part = {
  readonly name: string
  readonly content: Uint8Array | string
  readonly stored?: boolean
  /** Says another size than there is. */
  readonly claimed?: number
  /** Another name before the bytes than in the directory. */
  readonly inside?: string
  readonly encrypted?: boolean
}

/** An archive of these parts, honest where nothing else is asked for. */
export function buildZip(parts: readonly Part[]): Buffer {
  const pieces: Buffer[] = []
  const lines: Buffer[] = []
  let offset = 0
  for (const part of parts) {
    const content = Buffer.from(part.content)
    const packed = part.stored === true ? content : deflateRawSync(content)
    const facts = Buffer.alloc(22)
    facts.writeUInt16LE(part.encrypted === true ? 1 : 0, 0)
    facts.writeUInt16LE(part.stored === true ? 0 : 8, 2)
    facts.writeUInt32LE(crc32(content), 8)
    facts.writeUInt32LE(packed.length, 12)
    facts.writeUInt32LE(part.claimed ?? content.length, 16)
    const [name, inside] = [Buffer.from(part.name), Buffer.from(part.inside ?? part.name)]
    const head = Buffer.concat([
      sign(0x04034b50),
      number(20),
      facts.subarray(0, 20),
      number(inside.length),
      number(0),
      inside,
    ])
    const line = Buffer.concat([
      sign(0x02014b50),
      number(20),
      number(20),
      facts.subarray(0, 20),
      number(name.length),
      Buffer.alloc(12),
      sign(offset),
      name,
    ])
    lines.push(line)
    pieces.push(head, packed)
    offset += head.length + packed.length
  }
  const directory = Buffer.concat(lines)
  const end = Buffer.concat([
    sign(0x06054b50),
    Buffer.alloc(4),
    number(parts.length),
    number(parts.length),
    sign(directory.length),
    sign(offset),
    number(0),
  ])
  return Buffer.concat([...pieces, directory, end])
}

const contentTypes = (main: string) =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/main.xml" ContentType="${main}"/></Types>`

/** A Word document with these paragraphs, as small as one can be. */
export function buildDocx(paragraphs: readonly string[], more: readonly Part[] = []): Buffer {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')
  return buildZip([
    {
      name: '[Content_Types].xml',
      content: contentTypes('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'),
    },
    {
      name: 'word/document.xml',
      content: `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    },
    ...more,
  ])
}

/** A text document of OpenDocument with these paragraphs. */
export function buildOdt(paragraphs: readonly string[], more: readonly Part[] = []): Buffer {
  const body = paragraphs.map((text) => `<text:p>${text}</text:p>`).join('')
  return buildZip([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', stored: true },
    {
      name: 'content.xml',
      content:
        `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"` +
        ` xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    },
    ...more,
  ])
}

function sign(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

function number(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}
