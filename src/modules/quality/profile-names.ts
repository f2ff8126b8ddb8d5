import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { listProfileHeads } from '#modules/organisations/index.ts'

/** What these profiles are called, as far as the actor may see them. */
export async function nameProfiles(tx: Tx, ids: readonly Id<'profile'>[]): Promise<ReadonlyMap<Id<'profile'>, string>> {
  return new Map((await listProfileHeads(tx, ids)).map(({ id, name }) => [id, name]))
}
