import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import { done, refuse } from '#kernel/refusal.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { listRows, moveImport } from '../import.queries.ts'
import type { ImportHead } from '../import.ts'
import type { WrittenRow } from '../target.ts'
import { targetNamed } from '../targets.ts'
import { noteProgress } from './claim.ts'
import { subjectSet } from './subject-set.ts'

const mostRows = 20_000

/** Writes everything that was shown in one transaction, on behalf of the person, or nothing at all. */
export function applyRows(db: Db, actor: Actor, head: ImportHead) {
  return db.inTransaction(actor, async (tx) => {
    const rows = [
      ...(await listRows(tx, head.id, { outcome: 'changed', limit: mostRows })),
      ...(await listRows(tx, head.id, { outcome: 'new', limit: mostRows })),
    ]
    // On a connection of its own: what is not committed yet nobody could see.
    const applied = await targetNamed(head.target).apply(tx, rows, (count) =>
      noteProgress(db, head.id, count, rows.length),
    )
    if (!applied.ok) return refuse(applied.code)
    await saveWritten(tx, head, applied.value.rows)
    const moved = await moveImport(tx, head.id, {
      from: ['applying'],
      to: 'applied',
      set: sql`applied_at = ${tx.now}, stopped = null`,
    })
    if (!moved) return refuse('moved-on')
    await sql`delete from import_file_parts where import_id = ${head.id}`.execute(tx)
    await recordFact(tx, {
      action: 'imports.import.applied',
      subject: head.id,
      data: { target: head.target, profile: head.profileId, ...head.counts },
    })
    // Last of all: from the first fact on, every other writer waits for this transaction.
    await applied.value.tell()
    return done(rows.length)
  })
}

async function saveWritten(tx: Tx, head: ImportHead, written: readonly WrittenRow[]): Promise<void> {
  const portion = 500
  for (let first = 0; first < written.length; first += portion) {
    const rows = written.slice(first, first + portion).map(({ number, subjectId, before, afterHash }) => ({
      number,
      subject: subjectId,
      before,
      after_hash: afterHash?.toString('hex') ?? null,
    }))
    await sql`
      update import_rows r set ${subjectSet(head)} before = row.before::jsonb, after_hash = decode(row.after_hash, 'hex')
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (number integer, subject uuid, before text, after_hash text)
      where r.import_id = ${head.id} and r.number = row.number`.execute(tx)
  }
}
