import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { listRows, moveImport } from '../import.queries.ts'
import type { ImportHead } from '../import.ts'
import { keepPairs, type SaidPair } from '../memory.queries.ts'
import { targetNamed } from '../targets.ts'

/** What was said about a row: the profile it is the same as, `none` of them, or nothing yet. */
export type Decision = { readonly number: number; readonly same: string }

const mostRows = 20_000

/** Remembers which rows and which profiles or materials are the same and which are not, and has the rows checked again with that. */
export function decideDoubts(
  db: Db,
  actor: Actor,
  head: ImportHead,
  decisions: readonly Decision[],
): Promise<Done<number> | Refused<'moved-on'>> {
  return db.inTransaction(actor, async (tx) => {
    const doubtful = await listRows(tx, head.id, { outcome: 'doubtful', limit: mostRows })
    const target = targetNamed(head.target)
    const keys = await target.keysOf(
      tx,
      doubtful.map(({ fields }) => fields),
    )
    const answers = new Map(decisions.map(({ number, same }) => [number, same]))
    const said = doubtful.flatMap((row, index): readonly SaidPair[] => {
      const same = answers.get(row.number)
      const rowKey = keys[index]
      if (same === undefined || rowKey === undefined) return []
      if (same !== 'none' && row.candidates.every(({ id }) => id !== same)) return []
      return row.candidates.map(({ id }) => ({ rowKey, subjectId: id, same: id === same }))
    })
    const moved = await moveImport(tx, head.id, {
      from: ['checked'],
      to: 'checking',
      set: sql`total = row_count, stopped = null`,
    })
    if (!moved) return refuse('moved-on')
    // A row that is none of them says no to all of them, so that it is not asked about again.
    await keepPairs(tx, target, uniquePairs(said))
    await recordFact(tx, { action: 'imports.doubts.decided', subject: head.id, data: { rows: decisions.length } })
    return done(said.length)
  })
}

/** Offers of one body ask the same thing several times; the last answer counts. */
function uniquePairs(said: readonly SaidPair[]): readonly SaidPair[] {
  return [...new Map(said.map((pair) => [`${pair.subjectId} ${pair.rowKey}`, pair])).values()]
}
