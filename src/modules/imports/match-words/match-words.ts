import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { moveImport } from '../import.queries.ts'
import type { ImportHead } from '../import.ts'
import { keepWords, type SaidWord } from '../memory.queries.ts'

/** Remembers what words mean, and has the rows checked. */
export function matchWords(
  db: Db,
  actor: Actor,
  head: ImportHead,
  said: readonly SaidWord[],
): Promise<Done<true> | Refused<'moved-on'>> {
  return db.inTransaction(actor, async (tx) => {
    const moved = await moveImport(tx, head.id, {
      from: ['understood', 'checked'],
      to: 'checking',
      set: sql`total = row_count, stopped = null`,
    })
    if (!moved || head.columns === null) return refuse('moved-on')
    await keepWords(tx, head.profileId, said)
    await recordFact(tx, { action: 'imports.words.matched', subject: head.id, data: { words: said.length } })
    return done(true)
  })
}
