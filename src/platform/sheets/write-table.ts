import { writeOds } from 'hucre/ods'
import { writeXlsx } from 'hucre/xlsx'
import { safeCell } from './safe-cell.ts'

/** A table to be written: text only, the first row its head. */
export type WrittenTable = {
  readonly name: string
  /** What stands above the head: what the table is about, in rows of their own. */
  readonly above?: readonly (readonly string[])[]
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** CSV as spreadsheet programs in Germany open it by a double click: UTF-8 with its mark, semicolons, CRLF (RFC 4180); no cell is a formula. */
export function writeCsv({ above = [], head, rows }: WrittenTable): Buffer {
  const lines = [...above, head, ...rows].map((row) => row.map((cell) => quoted(safeCell(cell))).join(';'))
  return Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`, 'utf8')
}

function quoted(cell: string): string {
  return /[";,\t|\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

/** XLSX: a named sheet with one head row, text cells only; no formulas, merges or links (IN-07, AC-23). */
export async function writeXlsxTable(table: WrittenTable): Promise<Buffer> {
  return Buffer.from(await writeXlsx({ sheets: [sheetOf(table)] }))
}

/** ODS, as `writeXlsxTable`. */
export async function writeOdsTable(table: WrittenTable): Promise<Buffer> {
  return Buffer.from(await writeOds({ sheets: [sheetOf(table)] }))
}

function sheetOf({ name, above = [], head, rows }: WrittenTable) {
  return {
    name: sheetName(name),
    rows: [...above, head, ...rows].map((row) => row.map(xmlText)),
    freezePane: { rows: above.length + 1 },
    columns: head.map((label, column) => ({
      width: widthOf([label, ...rows.slice(0, 50).map((row) => row[column] ?? '')]),
    })),
  }
}

// Excel takes 31 characters, and none of these.
function sheetName(name: string): string {
  const plain = name
    .replaceAll(/[\\/?*:[\]']/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 31)
  return plain === '' ? 'Tabelle' : plain
}

function widthOf(cells: readonly string[]): number {
  return Math.min(60, Math.max(8, ...cells.map((cell) => cell.length + 2)))
}

// XML 1.0 cannot hold these characters in any spelling.
function xmlText(cell: string): string {
  return cell.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '').slice(0, 32_000)
}
