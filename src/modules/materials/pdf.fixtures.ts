import { deflateSync } from 'node:zlib'

type PdfWish = {
  /** Asks for a password nobody has. */
  readonly locked?: boolean
  /** Packs each page's content and puts so many blanks into it. */
  readonly blanks?: number
}

/** A PDF with one line of text on each page, as small as one can be; untagged. */
export function buildPdf(pages: readonly string[], { locked = false, blanks }: PdfWish = {}): Buffer {
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ')
  const objects = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`),
    Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'),
    ...pages.flatMap((text, index) => [
      Buffer.from(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
      ),
      contentOf(text, blanks),
    ]),
  ]
  const parts = [Buffer.from('%PDF-1.4\n')]
  const offsets: number[] = []
  let at = parts[0]?.length ?? 0
  for (const [index, object] of objects.entries()) {
    offsets.push(at)
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')])
    parts.push(part)
    at += part.length
  }
  const lines = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const lock = locked
    ? ` /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >> /ID [<00> <00>]`
    : ''
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${lines}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${lock} >>\nstartxref\n${at}\n%%EOF\n`
  return Buffer.concat([...parts, Buffer.from(end)])
}

function contentOf(text: string, blanks: number | undefined): Buffer {
  const drawn = Buffer.from(text === '' ? '' : `BT /F1 12 Tf 72 720 Td (${text}) Tj ET`, 'latin1')
  const content = blanks === undefined ? drawn : deflateSync(Buffer.concat([Buffer.alloc(blanks, ' '), drawn]))
  const filter = blanks === undefined ? '' : ' /Filter /FlateDecode'
  return Buffer.concat([
    Buffer.from(`<< /Length ${content.length}${filter} >>\nstream\n`),
    content,
    Buffer.from('\nendstream'),
  ])
}
