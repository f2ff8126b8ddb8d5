import { sql } from 'kysely'
import type { Tx } from '#platform/db/index.ts'
import type { RelatedProfile } from './profile.ts'

/**
 * Names of profiles that stand in a relation the actor already sees. A coordinator may not read the row of the organisation that
 * answers for her project, but its name belongs on her page: so this one statement is read as the system.
 */
export async function listRelatedProfiles(
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, RelatedProfile>> {
  if (ids.length === 0) return new Map()
  const wanted = [...new Set(ids)]
  await setSystem(tx, 'organisations.related-names')
  const { rows } = await sql<RelatedProfile>`
    select id, kind, slug, name, state from profiles where id = any (${wanted}::uuid[])`.execute(tx)
  await setSystem(tx, tx.actor.kind === 'system' ? tx.actor.task : '')
  return new Map(rows.map((row) => [row.id, row]))
}

async function setSystem(tx: Tx, task: string): Promise<void> {
  await sql`select set_config('actor.system', ${task}, true)`.execute(tx)
}
