import { type OdsStreamRow, streamOdsRows } from 'hucre/ods'
import { streamXlsxRows } from 'hucre/xlsx'
import { UnreadableTable } from './table.ts'
import { readZipDirectory, unpack, type ZipPart } from './zip-directory.ts'

/** An archive that was judged: what it is and which sheets it has. */
export type Workbook = {
  readonly form: 'xlsx' | 'ods'
  readonly sheets: readonly string[]
  /** The rows of one sheet, as text. */
  rows(sheet: number): AsyncGenerator<{ readonly number: number; readonly cells: readonly string[] }, void, undefined>
}

/** Opens an XLSX or ODS file after looking at all of its parts; throws where they are not what they promise. */
export function openWorkbook(bytes: Uint8Array): Workbook {
  const parts = new Map(readZipDirectory(bytes).map((part) => [part.name, part]))
  if (parts.has('EncryptedPackage')) throw new UnreadableTable('encrypted')
  const texts = [...parts.values()].filter(({ name }) => /\.(xml|rels)$/i.test(name))
  for (const part of texts) refuseDocumentType(unpack(part))
  const workbook = parts.get('xl/workbook.xml')
  if (workbook !== undefined) {
    const sheets = names(workbook, /<(?:\w+:)?sheet\s[^>]*?\bname="([^"]*)"/g)
    return { form: 'xlsx', sheets, rows: (sheet) => rowsOf(streamXlsxRows(bytes, { sheet })) }
  }
  const content = parts.get('content.xml')
  if (content === undefined) throw new UnreadableTable('archive-foreign')
  const sheets = names(content, /<table:table\s[^>]*?\btable:name="([^"]*)"/g)
  // Text documents of the same family have tables, too, but are no lists.
  if (sheets.length === 0 || !isSpreadsheet(parts.get('mimetype'))) throw new UnreadableTable('archive-foreign')
  return { form: 'ods', sheets, rows: (sheet) => rowsOf(streamOdsRows(bytes, { sheets: [sheet] })) }
}

// Entities, and references to files elsewhere, need a document type; no spreadsheet program writes one (FI-11).
function refuseDocumentType(bytes: Uint8Array): void {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  // UTF-16 would hide it from the search below, and hucre reads UTF-8 only.
  const wide = (text[0] === 0xff && text[1] === 0xfe) || (text[0] === 0xfe && text[1] === 0xff) || text[1] === 0
  if (wide || text.includes('<!DOCTYPE') || text.includes('<!ENTITY')) throw new UnreadableTable('document-type')
}

function isSpreadsheet(mimetype: ZipPart | undefined): boolean {
  const said = mimetype === undefined ? '' : Buffer.from(unpack(mimetype)).toString('latin1')
  return said.startsWith('application/vnd.oasis.opendocument.spreadsheet')
}

function names(part: ZipPart, pattern: RegExp): readonly string[] {
  const xml = new TextDecoder().decode(unpack(part))
  return [...xml.matchAll(pattern)].slice(0, 200).map(([, name]) => plain(name ?? '').slice(0, 100))
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function plain(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name: string) => {
    const code = Number.parseInt(decimal ?? hex ?? '', decimal === undefined ? 16 : 10)
    return name === undefined ? (code <= 0x10ffff ? String.fromCodePoint(code) : '') : (entities[name] ?? whole)
  })
}

async function* rowsOf(rows: AsyncGenerator<OdsStreamRow, void, undefined>) {
  for await (const { index, values } of rows) yield { number: index + 1, cells: values.map(cellText) }
}

type CellValue = OdsStreamRow['values'][number]

/** Dates as ISO days, with the time where there is one; numbers as they are computed, without the look the sheet gives them. */
function cellText(value: CellValue): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return ''
    const iso = value.toISOString()
    return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 16).replace('T', ' ')
  }
  return String(value)
}
