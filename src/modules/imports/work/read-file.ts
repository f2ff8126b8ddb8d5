import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { readInThread, type TableRow, type Understood } from '#platform/sheets/index.ts'
import { moveImport } from '../import.queries.ts'
import type { ImportHead } from '../import.ts'
import { noteProgress, worker } from './claim.ts'

/** Reads the file of an import into rows, in a thread of its own; what cannot be read is said with its reason. */
export async function readFile(db: Db, head: ImportHead): Promise<void> {
  await db.inTransaction(worker, (tx) => sql`delete from import_rows where import_id = ${head.id}`.execute(tx))
  const first: TableRow[] = []
  let count = 0
  const reading = await readInThread(partsOf(db, head.id), head.wishes, async (rows) => {
    if (first.length < 20) first.push(...rows.slice(0, 20))
    count += rows.length
    await saveRows(db, head.id, rows)
    await noteProgress(db, head.id, count, 0)
  })
  await db.inTransaction(worker, async (tx) => {
    const empty = reading.ok && first.length < 2
    if (!reading.ok || empty) {
      const fault = reading.ok ? { code: 'empty' } : reading.fault
      await sql`delete from import_rows where import_id = ${head.id}`.execute(tx)
      await moveImport(tx, head.id, {
        from: ['reading'],
        to: 'unreadable',
        set: sql`fault = ${JSON.stringify(fault)}, row_count = 0`,
      })
      await recordFact(tx, { action: 'imports.file.refused', subject: head.id, data: { reason: fault.code } })
      return
    }
    const understood = withHead(reading.understood, first, head.wishes.head)
    const rowCount = await countRows(tx, head.id, understood.head)
    await moveImport(tx, head.id, {
      from: ['reading'],
      to: 'understood',
      set: sql`understood = ${JSON.stringify(understood)}, fault = null, row_count = ${rowCount}, columns = null, counts = null`,
    })
    await recordFact(tx, {
      action: 'imports.file.read',
      subject: head.id,
      data: { form: understood.form, rows: rowCount },
    })
  })
}

/** The row of the titles: the one that was said, else the first with at least two of them. Lists often begin with a heading. */
function withHead(understood: Understood, first: readonly TableRow[], wished: number | undefined) {
  const head =
    first.find(({ number }) => number === wished) ??
    first.find(({ cells }) => cells.filter((cell) => cell !== '').length > 1) ??
    first[0]
  return { ...understood, head: head?.number ?? 1, titles: (head?.cells ?? []).map((title) => title.slice(0, 120)) }
}

async function countRows(tx: Parameters<typeof moveImport>[0], id: Id<'import'>, head: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from import_rows where import_id = ${id} and number > ${head}`.execute(tx)
  return rows[0]?.count ?? 0
}

async function* partsOf(db: Db, id: Id<'import'>): AsyncGenerator<Uint8Array, void, undefined> {
  for (let position = 0; ; position += 1) {
    const { rows } = await db.read(worker, (tx) =>
      sql<{
        bytes: Buffer
      }>`select bytes from import_file_parts where import_id = ${id} and position = ${position}`.execute(tx),
    )
    const bytes = rows[0]?.bytes
    if (bytes === undefined) return
    yield bytes
  }
}

async function saveRows(db: Db, id: Id<'import'>, rows: readonly TableRow[]): Promise<void> {
  await db.inTransaction(worker, (tx) =>
    sql`insert into import_rows (import_id, number, cells)
      select ${id}::uuid, number, cells from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (number integer, cells jsonb)`.execute(
      tx,
    ),
  )
}
