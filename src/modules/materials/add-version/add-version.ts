import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { currentVersion } from '../material.ts'
import { lockMaterial } from '../material.queries.ts'
import { insertVersion, type NewVersion } from '../material.writes.ts'
import { refreshSearch } from '../publish-search.ts'

export type AddedVersion = {
  readonly materialId: Id<'material'>
  /** The number of the version that was the current one when the form was opened; 0 where there was none. */
  readonly seen: number
  readonly version: NewVersion
}

/** Puts a new version at the material's address; the one before is kept. Refuses where somebody else has done so meanwhile. */
export function addVersion(
  db: Db,
  actor: Actor,
  { materialId, seen, version }: AddedVersion,
): Promise<Done<number> | Refused<'material-unknown' | 'newer-version'>> {
  return db.inTransaction(actor, async (tx) => {
    const material = await lockMaterial(tx, materialId)
    if (material === undefined) return refuse('material-unknown')
    const newest = currentVersion(material)?.number ?? 0
    if (newest !== seen) return refuse('newer-version')
    await insertVersion(tx, materialId, newest + 1, version)
    await refreshSearch(tx, [materialId])
    await recordFact(tx, {
      action: 'materials.version.added',
      subject: materialId,
      data: { number: newest + 1, as: 'file' in version.source ? 'file' : 'link' },
    })
    return done(newest + 1)
  })
}
