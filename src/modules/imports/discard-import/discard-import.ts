import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'

/** Forgets an import that wrote nothing, with its file and rows. */
export function discardImport(db: Db, actor: Actor, id: Id<'import'>): Promise<Done<true> | Refused<'moved-on'>> {
  return db.inTransaction(actor, async (tx) => {
    const gone = await sql`
      delete from imports where id = ${id} and stage in ('understood', 'checked', 'unreadable')`.execute(tx)
    if (gone.numAffectedRows === 0n) return refuse('moved-on')
    await recordFact(tx, { action: 'imports.import.discarded', subject: id })
    return done(true)
  })
}
