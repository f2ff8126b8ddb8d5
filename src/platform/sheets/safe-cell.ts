// What a person does not see in front of a text: blanks, control characters, zero-width and direction marks.
const unseen = String.raw`[\s\p{Cc}\p{Cf}\p{Z}]*`
// What spreadsheets take for the start of a formula, and its full-width forms.
const trigger = '[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\u2212]'
// With any number of apostrophes in front, so that taking one away always gives back what was there.
const formulaLike = new RegExp(`^'*(?:${unseen}${trigger}|[\\t\\r\\n])`, 'u')
const plainNumber = /^-\d{1,15}([.,]\d{1,10})?$/

/**
 * The text as a cell of a CSV file that no spreadsheet program takes for a formula (IN-06): an apostrophe stands in front of what
 * begins like one. Plain negative numbers stay as they are. `plainCell` takes the apostrophe away again.
 */
export function safeCell(text: string): string {
  return formulaLike.test(text) && !plainNumber.test(text) ? `'${text}` : text
}

/** The cell as it was before `safeCell`; trimmed, line ends made one, NFC, without NUL. */
export function plainCell(cell: string): string {
  const text = cell.startsWith("'") && formulaLike.test(cell) ? cell.slice(1) : cell
  return (text.includes('\0') ? text.replaceAll('\0', '') : text).replaceAll(/\r\n?/g, '\n').normalize('NFC').trim()
}
