import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import type { MaterialKind } from '../material.ts'
import { insertMaterial, insertVersion, type NewVersion } from '../material.writes.ts'

export type NewMaterial = {
  readonly title: string
  readonly kind: MaterialKind
  readonly version: NewVersion | undefined
}

/** Makes a material as a draft, with its first version where there is one already. */
export function createMaterial(
  db: Db,
  actor: Actor,
  { title, kind, version }: NewMaterial,
): Promise<Done<Id<'material'>>> {
  return db.inTransaction(actor, async (tx) => {
    const { id } = await insertMaterial(tx, { title, kind })
    if (version !== undefined) await insertVersion(tx, id, 1, version)
    await recordFact(tx, { action: 'materials.material.created', subject: id, data: { kind } })
    return done(id)
  })
}
