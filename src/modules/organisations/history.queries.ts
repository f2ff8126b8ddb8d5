import { sql } from 'kysely'
import { type Actor, isCentreStaff, systemActor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import type { Db } from '#platform/db/index.ts'
import type { RoleKind } from './roles.ts'

/** Who did something, as far as the reader may know: the centre reads names, others read functions and their own name. */
export type Doer = {
  readonly kind: 'keeper' | 'centre' | 'link' | 'system'
  readonly name: string | null
  /** As what a keeper acts, where that is known. */
  readonly role: RoleKind | null
}

export type HistoryEntry = {
  readonly id: string
  readonly at: Date
  /** The fact without its module, such as `profile.changed`. */
  readonly action: string
  readonly fields: readonly string[]
  /** The role a fact about roles speaks of. */
  readonly role: RoleKind | null
  readonly by: Doer
}

export type HistoryPage = { readonly entries: readonly HistoryEntry[]; readonly next: string | undefined }

type FactRow = Omit<HistoryEntry, 'by'> & {
  readonly personId: string | null
  readonly name: string | null
  readonly keeperRole: RoleKind | null
  readonly byLink: boolean
}

/**
 * The changes of a profile, newest first, before the fact with this id. The caller has checked that the actor may see the profile:
 * facts are read as the system, and what the actor may not know is left out here.
 */
export async function listHistory(
  db: Db,
  actor: Actor,
  profileId: Id<'profile'>,
  { before, size }: { readonly before?: string | undefined; readonly size: number },
): Promise<HistoryPage> {
  const rows = await db.read(systemActor('organisations.history'), async (tx) => {
    const found = await sql<FactRow>`
      select f.id::text as id, f.at, substring(f.action from length('organisations.') + 1) as action,
        coalesce(f.data -> 'fields', '[]') as fields, f.data ->> 'role' as role, coalesce(f.data ->> 'by' = 'link', false) as "byLink",
        f.actor_id as "personId", p.given_name || ' ' || p.family_name as name,
        (select g.kind from role_grants g where g.person_id = f.actor_id and g.profile_id = ${profileId}
          order by g.starts_on desc limit 1) as "keeperRole"
      from facts f left join people p on p.id = f.actor_id
      where f.subject = ${profileId} and f.action like 'organisations.%'
        and ${before === undefined ? sql`true` : sql`f.id < ${before}::bigint`}
      order by f.id desc limit ${size + 1}`.execute(tx)
    return found.rows
  })
  const shown = rows.slice(0, size)
  return {
    entries: shown.map(({ personId, name, keeperRole, byLink, ...entry }) => ({
      ...entry,
      by: doerOf({ personId, name, keeperRole, byLink }, actor),
    })),
    next: rows.length > size ? shown.at(-1)?.id : undefined,
  }
}

type Known = Pick<FactRow, 'personId' | 'name' | 'keeperRole' | 'byLink'>

function doerOf({ personId, name, keeperRole, byLink }: Known, reader: Actor): Doer {
  if (byLink) return { kind: 'link', name: null, role: null }
  if (personId === null) return { kind: 'system', name: null, role: null }
  const isReader = reader.kind === 'person' && reader.personId === personId
  return {
    kind: keeperRole === null ? 'centre' : 'keeper',
    name: isReader || isCentreStaff(reader) ? name : null,
    role: keeperRole,
  }
}
