import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import { done, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { listRows, moveImport } from '../import.queries.ts'
import type { ImportHead } from '../import.ts'
import { targetNamed } from '../targets.ts'

const mostRows = 20_000

/** Takes a whole import back in one transaction; what somebody changed since is left and marked. */
export function undoRows(db: Db, actor: Actor, head: ImportHead) {
  return db.inTransaction(actor, async (tx) => {
    const rows = [
      ...(await listRows(tx, head.id, { outcome: 'changed', limit: mostRows })),
      ...(await listRows(tx, head.id, { outcome: 'new', limit: mostRows })),
    ]
    const undone = await targetNamed(head.target).undo(tx, rows)
    const portion = 500
    for (let first = 0; first < undone.rows.length; first += portion)
      await sql`
        update import_rows r set undone = row.undone
        from jsonb_to_recordset(${JSON.stringify(undone.rows.slice(first, first + portion))}::jsonb) as row (number integer, undone text)
        where r.import_id = ${head.id} and r.number = row.number`.execute(tx)
    if (
      !(await moveImport(tx, head.id, {
        from: ['undoing'],
        to: 'undone',
        set: sql`undone_at = ${tx.now}, stopped = null`,
      }))
    )
      return refuse('moved-on')
    const kept = undone.rows.filter((row) => row.undone === 'kept').length
    await recordFact(tx, { action: 'imports.import.undone', subject: head.id, data: { target: head.target, kept } })
    await undone.tell()
    return done(kept)
  })
}
