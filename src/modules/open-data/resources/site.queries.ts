import { sql } from 'kysely'
import type { Tx } from '#platform/db/index.ts'
import {
  type EntryFilter,
  type HoursJson,
  type LinkRow,
  matching,
  type PointJson,
  type SiteJson,
} from './entry.queries.ts'

/** A point of the map with the entry found there; `site` is null where the entry works in the whole district. */
export type SiteRow = LinkRow &
  PointJson & {
    readonly position: number
    readonly site: SiteJson | null
    readonly entryLanguages: string[]
    readonly topics: string[]
  }

export type HoursRow = LinkRow & {
  readonly position: number
  readonly number: number
  readonly district: string
  readonly siteName: string
  readonly hours: HoursJson
}

export type SitePosition = { readonly id: string; readonly position: number }

export async function listSiteRows(
  tx: Tx,
  { district, ...filter }: EntryFilter,
  after: SitePosition | undefined,
  limit: number,
): Promise<readonly SiteRow[]> {
  const { rows } = await sql<SiteRow>`
    select e.profile_id as id, e.kind, e.slug, e.name, e.languages as "entryLanguages", e.topics, p.position, p.lat, p.lon,
      p.municipality_id as municipality, p.district_id as district, p.whole_district as whole, d.page -> 'sites' -> p.position as site
    from directory_points p join directory_entries e on e.profile_id = p.profile_id join directory_pages d on d.profile_id = p.profile_id
    where ${matching(filter)} and ${district === undefined ? sql`true` : sql`p.district_id = ${district}`}
      and ${after === undefined ? sql`true` : sql`(p.profile_id, p.position) > (${after.id}::uuid, ${after.position})`}
    order by p.profile_id, p.position limit ${limit}`.execute(tx)
  return rows
}

export type HoursFilter = EntryFilter & { readonly weekday?: number | undefined; readonly spoken?: string | undefined }

/** Hours one by one. Those that name no language are spoken in any of their entry's. */
export async function listHoursRows(
  tx: Tx,
  { district, weekday, spoken, ...filter }: HoursFilter,
  after: (SitePosition & { readonly number: number }) | undefined,
  limit: number,
): Promise<readonly HoursRow[]> {
  const { rows } = await sql<HoursRow>`
    select e.profile_id as id, e.kind, e.slug, e.name, p.position, h.ordinality::int as number, p.district_id as district,
      d.page -> 'sites' -> p.position ->> 'name' as "siteName", h.value as hours
    from directory_points p join directory_entries e on e.profile_id = p.profile_id join directory_pages d on d.profile_id = p.profile_id
      cross join lateral jsonb_array_elements(d.page -> 'sites' -> p.position -> 'hours') with ordinality h
    where ${matching(filter)} and ${district === undefined ? sql`true` : sql`p.district_id = ${district}`}
      and ${weekday === undefined ? sql`true` : sql`(h.value ->> 'weekday')::int = ${weekday}`}
      and ${
        spoken === undefined
          ? sql`true`
          : sql`(h.value -> 'languages' ? ${spoken} or (h.value -> 'languages' = '[]' and e.languages @> array[${spoken}]))`
      }
      and ${
        after === undefined
          ? sql`true`
          : // The first condition alone can use the index.
            sql`p.profile_id >= ${after.id}::uuid
              and (p.profile_id, p.position, h.ordinality) > (${after.id}::uuid, ${after.position}, ${after.number})`
      }
    order by p.profile_id, p.position, h.ordinality limit ${limit}`.execute(tx)
  return rows
}
