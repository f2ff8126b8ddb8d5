/** The forms of file a table can come in. */
export const fileForms = ['csv', 'xlsx', 'ods', 'xml'] as const
export type FileForm = (typeof fileForms)[number]

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const
export type Encoding = (typeof encodings)[number]

export const delimiters = [';', ',', '\t', '|'] as const
export type Delimiter = (typeof delimiters)[number]

/** What a person knows better than the program; everything left out is found out. */
export type ReadingWishes = {
  readonly encoding?: Encoding | undefined
  readonly delimiter?: Delimiter | undefined
  /** Number of the sheet, from 0. */
  readonly sheet?: number | undefined
}

/** How the file was understood. */
export type Understood = {
  readonly form: FileForm
  readonly encoding: Encoding | null
  readonly delimiter: Delimiter | null
  /** Names of all sheets; empty where the form has none. */
  readonly sheets: readonly string[]
  readonly sheet: number
}

/** Why a file cannot be read; `row` counts from 1 as a spreadsheet shows it. */
export type ReadingFault = {
  readonly code: ReadingFaultCode
  readonly row?: number
}

const readingFaultCodes = [
  'empty',
  'binary',
  'old-excel',
  'web-page',
  'archive-broken',
  'archive-too-large',
  'archive-foreign',
  'encrypted',
  'document-type',
  'xml-broken',
  'xml-too-deep',
  'xml-no-list',
  'sheet-missing',
  'quote-open',
  'too-many-rows',
  'too-many-columns',
  'cell-too-long',
  'too-much-text',
  'too-slow',
  'too-hungry',
  'unreadable',
] as const
export type ReadingFaultCode = (typeof readingFaultCodes)[number]

/** Thrown inside the reading thread; outside it is a value. */
export class UnreadableTable extends Error {
  readonly fault: ReadingFault
  constructor(code: ReadingFaultCode, row?: number) {
    super(code)
    this.fault = row === undefined ? { code } : { code, row }
  }
}

/** Bounds of what is taken in (RL-02, FI-10, FI-11); a whole Land's associations fit four times. */
export const tableLimits = {
  rows: 20_000,
  columns: 200,
  cellLength: 20_000,
  /** Characters of all cells together. */
  text: 40_000_000,
  /** Bytes all parts of an archive have together when unpacked. */
  unpacked: 64 * 1024 * 1024,
  archiveParts: 2000,
  xmlDepth: 20,
} as const

/** Counts cells and text as rows come by and throws where a bound is passed. */
export function boundedRows(): (row: readonly string[]) => readonly string[] {
  let rows = 0
  let text = 0
  return (row) => {
    rows += 1
    if (rows > tableLimits.rows) throw new UnreadableTable('too-many-rows')
    if (row.length > tableLimits.columns) throw new UnreadableTable('too-many-columns', rows)
    for (const cell of row) {
      if (cell.length > tableLimits.cellLength) throw new UnreadableTable('cell-too-long', rows)
      text += cell.length
    }
    if (text > tableLimits.text) throw new UnreadableTable('too-much-text')
    return row
  }
}
