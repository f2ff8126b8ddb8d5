import { writeCsv } from 'hucre/csv'

export type Cell = string | number | null

// What spreadsheets take for the beginning of a formula, also behind blanks, invisible signs and in full width (IN-06).
const formulaLike = /^[=+\-@\t\r\n|\0]/

/** Rows as CSV (RFC 4180) in UTF-8, with a byte order mark, so that spreadsheets see the letters; no cell becomes a formula. */
export function csvText(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const safe = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? harmless(cell) : cell)))
  return writeCsv(safe, { headers: [...header], lineSeparator: '\r\n', bom: true, escapeFormulae: true }) + '\r\n'
}

/** An apostrophe in front makes spreadsheets show the text as it is. Signs that `escapeFormulae` sees itself are left to it. */
function harmless(text: string): string {
  const visible = text.normalize('NFKC').replace(/^[\p{Z}\p{C}\u3164\uFFA0\u115F\u1160\u2800]+/u, '')
  return formulaLike.test(visible) && !formulaLike.test(text) ? `'${text}` : text
}
