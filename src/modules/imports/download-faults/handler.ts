import { notFound, type RequestContext } from '#platform/http/index.ts'
import { writeCsv, writeXlsxTable } from '#platform/sheets/index.ts'
import type { importFaults } from '../addresses.ts'
import { listRows } from '../import.queries.ts'
import type { ImportHead } from '../import.ts'
import { getImport } from '../member-page.tsx'
import { leftOutReason } from '../row-words.ts'

const types: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}
const mostRows = 20_000

/** The rows that are left out, as they came, with the reason in a last column that the next reading takes no notice of. */
export async function downloadFaults(ctx: RequestContext<typeof importFaults.path>): Promise<Response> {
  const head = await getImport(ctx)
  const type = types[ctx.params.format]
  if (type === undefined || head.counts === null) return notFound()
  const rows = await ctx.db.read(ctx.actor, async (tx) => [
    ...(await listRows(tx, head.id, { outcome: 'failed', limit: mostRows })),
    ...(await listRows(tx, head.id, { outcome: 'doubtful', limit: mostRows })),
  ])
  const titles = head.understood?.titles ?? []
  const reasonAt = titles.indexOf(ctx.t('imports.faultFiles.reason'))
  // A file that was mended and sent again brings its old reasons along.
  const kept = titles.flatMap((title, index) => (index === reasonAt ? [] : [{ title, index }]))
  const table = {
    name: ctx.t('imports.faultFiles.sheet'),
    head: [...kept.map(({ title }) => title), ctx.t('imports.faultFiles.reason')],
    rows: rows
      .toSorted((a, b) => a.number - b.number)
      .map((row) => [...kept.map(({ index }) => row.cells[index] ?? ''), leftOutReason(ctx.t, head.target, row)]),
  }
  const bytes = ctx.params.format === 'csv' ? writeCsv(table) : await writeXlsxTable(table)
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${fileName(head, ctx.params.format)}"`,
    },
  })
}

function fileName(head: ImportHead, format: string): string {
  const plain = head.fileName
    .replace(/\.[^.]*$/, '')
    .normalize('NFKD')
    .replaceAll(/[^A-Za-z0-9-]+/g, '-')
  return `${plain.slice(0, 60) === '' ? 'liste' : plain.slice(0, 60)}-zu-ergaenzen.${format}`
}
