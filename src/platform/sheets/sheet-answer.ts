import { attachment, markOf, notFound, type RequestContext } from '#platform/http/index.ts'
import { writeCsv, writeOdsTable, type WrittenTable, writeXlsxTable } from './write-table.ts'

const writers = {
  csv: { type: 'text/csv; charset=utf-8', write: writeCsv },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', write: writeXlsxTable },
  ods: { type: 'application/vnd.oasis.opendocument.spreadsheet', write: writeOdsTable },
} as const

/** The table as a file in the form asked for, under the name of its sheet or another; 404 for a form we do not write. */
export async function sheetAnswer(
  ctx: RequestContext,
  format: string,
  table: WrittenTable,
  name = table.name,
): Promise<Response> {
  const known = format === 'csv' || format === 'xlsx' || format === 'ods' ? format : notFound()
  const { type, write } = writers[known]
  const bytes = await write(table)
  return attachment(ctx, { bytes, type, name: `${name}.${known}`, mark: markOf(JSON.stringify(table)) })
}
