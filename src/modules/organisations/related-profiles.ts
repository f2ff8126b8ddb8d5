import { sql } from 'kysely'
import { asSystem, type Tx } from '#platform/db/index.ts'
import type { RelatedProfile } from './profile.ts'

/**
 * Names of profiles that stand in a relation the actor already sees. A coordinator may not read the row of the organisation that
 * answers for her project, but its name belongs on her page.
 */
export async function listRelatedProfiles(
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, RelatedProfile>> {
  if (ids.length === 0) return new Map()
  const wanted = [...new Set(ids)]
  const { rows } = await asSystem(tx, 'organisations.related-names', () =>
    sql<RelatedProfile>`
      select id, kind, slug, name, state from profiles where id = any (${wanted}::uuid[])`.execute(tx),
  )
  return new Map(rows.map((row) => [row.id, row]))
}
