import { csvRows, findDelimiter } from './csv.ts'
import { decodeText, findEncoding } from './decode-text.ts'
import { plainCell } from './safe-cell.ts'
import { boundedRows, type ReadingWishes, type Understood, UnreadableTable } from './table.ts'
import { openWorkbook } from './workbook.ts'
import { xmlRows } from './xml-records.ts'

/** One row with something in it; `number` counts from 1 as a spreadsheet shows it, empty rows included. */
export type TableRow = { readonly number: number; readonly cells: readonly string[] }

export type Table = {
  readonly understood: Understood
  readonly rows: AsyncGenerator<TableRow, void, undefined>
}

/** Understands the bytes and reads their rows; throws `UnreadableTable`. Runs in the reading thread: it may take long and much. */
export function readTable(bytes: Uint8Array, wishes: ReadingWishes = {}): Table {
  if (bytes.length === 0) throw new UnreadableTable('empty')
  if (begins(bytes, [0x50, 0x4b, 0x03, 0x04])) return workbookTable(bytes, wishes)
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new UnreadableTable('old-excel')
  const encoding = wishes.encoding ?? findEncoding(bytes)
  const text = decodeText(bytes, encoding)
  const start = text.slice(0, 500).trimStart().toLowerCase()
  if (/^(<!doctype html|<html)/.test(start)) throw new UnreadableTable('web-page')
  if (start.startsWith('<')) return xmlTable(bytes, wishes)
  refuseBinary(text)
  const delimiter = wishes.delimiter ?? findDelimiter(text)
  const understood = { form: 'csv', encoding, delimiter, sheets: [], sheet: 0 } as const
  return { understood, rows: taken(numbered(csvRows(text, delimiter))) }
}

function workbookTable(bytes: Uint8Array, wishes: ReadingWishes): Table {
  const workbook = openWorkbook(bytes)
  const sheet = wishes.sheet ?? 0
  if (workbook.sheets[sheet] === undefined) throw new UnreadableTable('sheet-missing')
  const understood = { form: workbook.form, encoding: null, delimiter: null, sheets: workbook.sheets, sheet } as const
  return { understood, rows: taken(workbook.rows(sheet)) }
}

function xmlTable(bytes: Uint8Array, wishes: ReadingWishes): Table {
  const encoding = wishes.encoding ?? declaredEncoding(bytes) ?? findEncoding(bytes)
  const rows = xmlRows(decodeText(bytes, encoding))
  return {
    understood: { form: 'xml', encoding, delimiter: null, sheets: [], sheet: 0 },
    rows: taken(numbered(rows)),
  }
}

function declaredEncoding(bytes: Uint8Array) {
  const said = /^<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(Buffer.from(bytes.subarray(0, 200)).toString('latin1'))?.[1]
  return /^(iso-8859-1|iso-8859-15|windows-1252|latin1)$/i.test(said ?? '') ? ('windows-1252' as const) : undefined
}

// Pictures and programs decode as Windows-1252 like anything else; text has hardly any control characters.
function refuseBinary(text: string): void {
  const start = text.slice(0, 4000)
  const controls = start.match(/[\u0000-\u0008\u000E-\u001F]/g)?.length ?? 0
  if (start.startsWith('%PDF-') || controls > start.length / 100) throw new UnreadableTable('binary')
}

async function* numbered(rows: Iterable<readonly string[]>): AsyncGenerator<TableRow, void, undefined> {
  let number = 0
  for (const cells of rows) {
    number += 1
    yield { number, cells }
  }
}

/** Rows with something in them, within the bounds, cells trimmed at their end and cleaned. */
async function* taken(rows: AsyncGenerator<TableRow, void, undefined>): AsyncGenerator<TableRow, void, undefined> {
  const bounded = boundedRows()
  for await (const { number, cells } of rows) {
    const plain = cells.map(plainCell)
    const width = plain.findLastIndex((cell) => cell !== '') + 1
    if (width > 0) yield { number, cells: bounded(plain.slice(0, width)) }
  }
}

function begins(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}
