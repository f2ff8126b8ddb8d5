import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { moveImport } from '../import.queries.ts'
import type { FileWishes } from '../import.ts'

/** Has the file read again, as somebody who knows it better says. */
export function readAgain(
  db: Db,
  actor: Actor,
  id: Id<'import'>,
  wishes: FileWishes,
): Promise<Done<true> | Refused<'moved-on'>> {
  return db.inTransaction(actor, async (tx) => {
    const moved = await moveImport(tx, id, {
      from: ['understood', 'checked', 'unreadable'],
      to: 'reading',
      set: sql`wishes = ${JSON.stringify(wishes)}, stopped = null`,
    })
    if (!moved) return refuse('moved-on')
    await recordFact(tx, { action: 'imports.file.described', subject: id })
    return done(true)
  })
}
