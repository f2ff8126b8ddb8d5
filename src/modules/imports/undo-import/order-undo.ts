import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { moveImport } from '../import.queries.ts'
import { mayWrite } from '../import.policy.ts'
import { type ImportHead, mayBeUndone } from '../import.ts'

/** Orders the background to take an import back; for 30 days, by whoever might bring such a list. */
export function orderUndo(
  db: Db,
  actor: Actor,
  head: ImportHead,
): Promise<Done<true> | Refused<'moved-on' | 'not-yours' | 'too-late'>> {
  return db.inTransaction(actor, async (tx) => {
    if (actor.kind !== 'person' || !mayWrite(actor, head.target, head.profileId)) return refuse('not-yours')
    if (!mayBeUndone(head, tx.now)) return refuse('too-late')
    const moved = await moveImport(tx, head.id, {
      from: ['applied'],
      to: 'undoing',
      set: sql`person_id = ${actor.personId}, total = 0, stopped = null`,
    })
    if (!moved) return refuse('moved-on')
    await recordFact(tx, { action: 'imports.undo.ordered', subject: head.id })
    return done(true)
  })
}
