import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import { asSystem, type Tx } from '#platform/db/index.ts'
import { todayInBerlin } from './day.ts'
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

/** The umbrella associations a profile of this actor belongs to today, by name. */
export async function listUmbrellasOf(tx: Tx, profileId: Id<'profile'>): Promise<readonly RelatedProfile[]> {
  const today = todayInBerlin(tx)
  const { rows } = await sql<{ id: string }>`
    select umbrella_id as id from umbrella_relations where member_id = ${profileId} and starts_on <= ${today}::date
      and (ends_on is null or ends_on >= ${today}::date)`.execute(tx)
  const names = await listRelatedProfiles(
    tx,
    rows.map(({ id }) => id),
  )
  return [...names.values()].toSorted((a, b) => a.name.localeCompare(b.name))
}
