import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { moveImport } from '../import.queries.ts'
import type { ImportHead } from '../import.ts'
import { keepHabit } from '../memory.queries.ts'
import { targetNamed } from '../targets.ts'
import { findUnknownWords } from '../match-words/unknown-words.ts'

export type ColumnsRefusal =
  Refused<'moved-on'> | (Refused<'column-missing' | 'column-twice'> & { readonly column: string })

/** Saves which column means what, for this import and the next file with the same head. Checks at once where every word is known. */
export function matchColumns(
  db: Db,
  actor: Actor,
  head: ImportHead,
  columns: readonly string[],
): Promise<Done<{ readonly unknownWords: boolean }> | ColumnsRefusal> {
  return db.inTransaction(actor, async (tx): Promise<Done<{ readonly unknownWords: boolean }> | ColumnsRefusal> => {
    const target = targetNamed(head.target)
    const known = columns.map((column) => (target.columns.some(({ name }) => name === column) ? column : ''))
    const missing = target.columns.find(({ name, required }) => required === true && !known.includes(name))
    if (missing !== undefined) return { ...refuse('column-missing'), column: missing.name }
    const twice = known.find((column, index) => column !== '' && known.indexOf(column) !== index)
    if (twice !== undefined && target.columns.find(({ name }) => name === twice)?.many !== true)
      return { ...refuse('column-twice'), column: twice }
    const unknown = await findUnknownWords(tx, { ...head, columns: known })
    const moved = await moveImport(tx, head.id, {
      from: ['understood', 'checked'],
      to: unknown.length > 0 ? 'understood' : 'checking',
      set: sql`columns = ${JSON.stringify(known)}, total = row_count, stopped = null`,
    })
    if (!moved) return refuse('moved-on')
    await keepHabit(tx, head, head.understood?.titles ?? [], known)
    await recordFact(tx, { action: 'imports.columns.matched', subject: head.id })
    return done({ unknownWords: unknown.length > 0 })
  })
}
