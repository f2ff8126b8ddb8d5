export { readInThread, type Reading, type ThreadLimits } from './read-in-thread.ts'
export { type TableRow } from './read-table.ts'
export {
  type Delimiter,
  delimiters,
  type Encoding,
  encodings,
  type FileForm,
  type ReadingFault,
  type ReadingWishes,
  tableLimits,
  type Understood,
} from './table.ts'
export { sheetAnswer } from './sheet-answer.ts'
export { writeCsv, type WrittenTable, writeXlsxTable } from './write-table.ts'
