import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { publicationGaps } from '../material.ts'
import { lockMaterial } from '../material.queries.ts'
import { refreshSearch } from '../publish-search.ts'

export type PublicationRefusal = 'already-published' | 'incomplete'

/** Shows a material to the public, for the first time or again. */
export function publishMaterial(
  db: Db,
  actor: Actor,
  materialId: Id<'material'>,
): Promise<Done<null> | Refused<'material-unknown' | PublicationRefusal>> {
  return db.inTransaction(actor, async (tx) => {
    const material = await lockMaterial(tx, materialId)
    if (material === undefined) return refuse('material-unknown')
    if (material.state === 'published') return refuse('already-published')
    if (publicationGaps(material).length > 0) return refuse('incomplete')
    await sql`update materials set state = 'published', updated_at = ${tx.now}, published_at = coalesce(published_at, ${tx.now})
      where id = ${materialId}`.execute(tx)
    await refreshSearch(tx, [materialId])
    await recordFact(tx, { action: 'materials.material.published', subject: materialId })
    return done(null)
  })
}
