import { sql } from 'kysely'
import { type Actor, isCentreStaff, systemActor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import type { Db } from '#platform/db/index.ts'

/** Who did something, as far as the reader may know. */
export type Doer =
  | { readonly kind: 'person'; readonly name: string }
  | { readonly kind: 'centre' }
  | { readonly kind: 'team' }
  | { readonly kind: 'system' }

export type HistoryEntry = {
  readonly at: Date
  /** The fact without its module, such as `profile.changed`. */
  readonly action: string
  readonly fields: readonly string[]
  readonly by: Doer
}

type FactRow = {
  readonly at: Date
  readonly action: string
  readonly personId: string | null
  readonly name: string | null
  readonly keeps: boolean
  readonly fields: readonly string[]
}

/**
 * The latest changes of a profile, newest first. The caller has checked that the actor may see the profile: facts are read as the
 * system, and what the actor may not know is left out here. The centre reads names; others read their own.
 */
export async function listHistory(
  db: Db,
  actor: Actor,
  profileId: Id<'profile'>,
  limit = 20,
): Promise<readonly HistoryEntry[]> {
  const rows = await db.read(systemActor('organisations.history'), async (tx) => {
    const found = await sql<FactRow>`
      select f.at, f.action, f.actor_id as "personId", p.given_name || ' ' || p.family_name as name,
        exists (select from role_grants g where g.person_id = f.actor_id and g.profile_id = ${profileId}) as keeps,
        coalesce(f.data -> 'fields', '[]') as fields
      from facts f left join people p on p.id = f.actor_id
      where f.subject = ${profileId} and f.action like 'organisations.%'
      order by f.id desc limit ${limit}`.execute(tx)
    return found.rows
  })
  return rows.map((row) => ({
    at: row.at,
    action: row.action.slice('organisations.'.length),
    fields: row.fields,
    by: doerOf(row, actor),
  }))
}

function doerOf(row: FactRow, reader: Actor): Doer {
  if (row.personId === null) return { kind: 'system' }
  const isReader = reader.kind === 'person' && reader.personId === row.personId
  if (row.name !== null && (isReader || isCentreStaff(reader))) return { kind: 'person', name: row.name }
  return row.keeps ? { kind: 'team' } : { kind: 'centre' }
}
