import { setImmediate as breathe } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { listCells, moveImport, type PlainRow } from '../import.queries.ts'
import type { Counts, ImportHead, Outcome } from '../import.ts'
import { readPairs, readWords } from '../memory.queries.ts'
import type { CheckedRow, RowToCheck } from '../target.ts'
import { subjectSet } from './subject-set.ts'
import { targetNamed } from '../targets.ts'
import { noteProgress, worker } from './claim.ts'

// Small, so that pages in between wait a few milliseconds at most.
const portion = 100

/** The dry run: judges every row and writes nothing but its judgement. */
export async function checkRows(db: Db, head: ImportHead): Promise<void> {
  const columns = head.columns ?? []
  const target = targetNamed(head.target)
  const checker = await db.read(worker, async (tx) => {
    const { words } = await readWords(tx, head.profileId)
    const context = {
      importId: head.id,
      profileId: head.profileId,
      words,
      mapped: new Set(columns.filter((column) => column !== '')),
      pairs: await readPairs(tx, head.target),
    }
    return target.openCheck(tx, context)
  })
  let after = head.understood?.head ?? 0
  let count = 0
  for (;;) {
    const rows = await db.read(worker, (tx) => listCells(tx, head.id, { after, limit: portion }))
    const last = rows.at(-1)
    if (last === undefined) break
    const judged = await db.read(worker, (tx) =>
      checker.check(
        tx,
        rows.map((row) => rowToCheck(row, columns)),
      ),
    )
    await db.inTransaction(worker, (tx) => saveJudged(tx, head, judged))
    after = last.number
    count += rows.length
    await noteProgress(db, head.id, count, head.rowCount)
    await breathe()
  }
  await db.inTransaction(worker, async (tx) => {
    const counts = await countOutcomes(tx, head)
    await moveImport(tx, head.id, { from: ['checking'], to: 'checked', set: sql`counts = ${JSON.stringify(counts)}` })
    await recordFact(tx, { action: 'imports.import.checked', subject: head.id, data: { ...counts } })
  })
}

/** The cells under the names of their columns; a column of the target that two columns of the file were given gets both. */
function rowToCheck({ number, cells }: PlainRow, columns: readonly string[]): RowToCheck {
  const named = new Map<string, string>()
  columns.forEach((column, index) => {
    const cell = cells[index] ?? ''
    if (column === '' || cell === '') return
    const before = named.get(column)
    named.set(column, before === undefined ? cell : `${before}, ${cell}`)
  })
  return { number, cells: Object.fromEntries(named) }
}

async function saveJudged(tx: Tx, head: ImportHead, judged: readonly CheckedRow[]): Promise<void> {
  const rows = judged.map(({ seen, subjectId, ...row }) => ({
    ...row,
    subject: subjectId,
    seen: seen === null ? null : seen.toString('hex'),
  }))
  await sql`
    update import_rows r set outcome = row.outcome, fields = row.fields, problems = row.problems, changes = row.changes,
      candidates = row.candidates, ${subjectSet(head)} seen = decode(row.seen, 'hex')
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (number integer, outcome text, fields jsonb, problems jsonb,
      changes jsonb, candidates jsonb, subject uuid, seen text)
    where r.import_id = ${head.id} and r.number = row.number`.execute(tx)
}

async function countOutcomes(tx: Tx, head: ImportHead): Promise<Counts> {
  const { rows } = await sql<{ outcome: string; count: number }>`
    select outcome, count(*)::integer as count from import_rows
    where import_id = ${head.id} and outcome is not null group by outcome`.execute(tx)
  const counted = new Map(rows.map(({ outcome, count }) => [outcome, count]))
  const of = (outcome: Outcome) => counted.get(outcome) ?? 0
  return {
    new: of('new'),
    changed: of('changed'),
    unchanged: of('unchanged'),
    doubtful: of('doubtful'),
    failed: of('failed'),
  }
}
