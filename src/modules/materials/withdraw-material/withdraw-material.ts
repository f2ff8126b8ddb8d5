import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { refreshSearch } from '../publish-search.ts'

/** Takes a material back from the public: page, files and search entries are gone at once; everything is kept and can be shown again. */
export function withdrawMaterial(
  db: Db,
  actor: Actor,
  materialId: Id<'material'>,
): Promise<Done<null> | Refused<'not-published'>> {
  return db.inTransaction(actor, async (tx) => {
    const withdrawn = await sql`
      update materials set state = 'withdrawn', updated_at = ${tx.now}
      where id = ${materialId} and state = 'published'`.execute(tx)
    if (withdrawn.numAffectedRows !== 1n) return refuse('not-published')
    await refreshSearch(tx, [materialId])
    await recordFact(tx, { action: 'materials.material.withdrawn', subject: materialId })
    return done(null)
  })
}
