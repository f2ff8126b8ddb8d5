import { sql } from 'kysely'
import type { Tx } from '#platform/db/index.ts'

export type HsdsFilter = {
  readonly of: 'services' | 'organizations'
  readonly topic?: string | undefined
  readonly organizationId?: string | undefined
  readonly projectId?: string | undefined
  readonly modifiedAfter?: string | undefined
}

export type Numbered = { readonly total: number; readonly ids: readonly string[] }

// A project whose organisation is not published, or that has none.
const standsAlone = sql`not exists (select from directory_entries r where r.profile_id = e.responsible_id)`

/** Projects that stand as their own organisation. */
export async function listStandingAlone(tx: Tx): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select e.profile_id as id from directory_entries e where e.kind = 'project' and ${standsAlone}`.execute(tx)
  return rows.map(({ id }) => id)
}

/** Entries of one page, by number as HSDS wants it, with how many there are. Pages are few: programs that want all use our own lists. */
export async function listNumbered(
  tx: Tx,
  { of, topic, organizationId, projectId, modifiedAfter }: HsdsFilter,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<Numbered> {
  const kind = of === 'services' ? sql`e.kind = 'project'` : sql`(e.kind <> 'project' or ${standsAlone})`
  const { rows } = await sql<Numbered>`
    with found as not materialized (
      select e.profile_id from directory_entries e join directory_pages d on d.profile_id = e.profile_id
      where ${kind} and ${topic === undefined ? sql`true` : sql`e.topics @> array[${topic}]`}
        and ${organizationId === undefined ? sql`true` : sql`e.responsible_id = ${organizationId}::uuid`}
        and ${projectId === undefined ? sql`true` : sql`e.profile_id = ${projectId}::uuid`}
        and ${modifiedAfter === undefined ? sql`true` : sql`d.updated_at >= ${modifiedAfter}::timestamptz`})
    select (select count(*)::int from found) as total,
      array(select profile_id::text from found order by profile_id limit ${limit} offset ${offset}) as ids`.execute(tx)
  return rows[0] ?? { total: 0, ids: [] }
}

/** Sites of projects of one page, as entry and position. */
export async function listNumberedSites(
  tx: Tx,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<{ readonly total: number; readonly sites: readonly { readonly id: string; readonly position: number }[] }> {
  const { rows } = await sql<{ total: number; sites: readonly { id: string; position: number }[] }>`
    with found as not materialized (
      select p.profile_id as id, p.position from directory_points p join directory_entries e on e.profile_id = p.profile_id
      where e.kind = 'project' and not p.whole_district)
    select (select count(*)::int from found) as total, coalesce((select jsonb_agg(s) from (
      select id, position from found order by id, position limit ${limit} offset ${offset}) s), '[]') as sites`.execute(
    tx,
  )
  return rows[0] ?? { total: 0, sites: [] }
}
