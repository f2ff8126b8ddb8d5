import { type RawBuilder, sql } from 'kysely'
import type { Lang } from '#kernel/language.ts'
import type { Tx } from '#platform/db/index.ts'
import type { Entry, EntryLink } from './entry.ts'

export type Kind = EntryLink['kind']

export type LinkRow = { readonly id: string; readonly kind: Kind; readonly slug: string; readonly name: string }

export type HoursJson = {
  readonly weekday: number
  readonly from: string
  readonly to: string
  readonly channel: 'open' | 'appointment' | 'telephone' | 'online'
  readonly languages: readonly string[]
  readonly note: string
}

export type SiteJson = {
  readonly name: string
  readonly address: string
  readonly place: { readonly name: string }
  readonly hours: readonly HoursJson[]
}

export type PointJson = {
  readonly lat: number
  readonly lon: number
  readonly municipality: string | null
  readonly district: string
  readonly whole: boolean
}

/** A row of the public directory with everything its page shows. */
export type EntryRow = LinkRow & {
  readonly districtId: string
  readonly languages: string[]
  readonly topics: string[]
  readonly reach: Readonly<Partial<Record<'role' | 'telephone' | 'email' | 'website', string>>>
  readonly source: Entry['source']
  readonly texts: Readonly<Partial<Record<Lang, string>>>
  readonly sites: readonly SiteJson[]
  readonly points: readonly PointJson[]
  readonly accessibility: string
  readonly leadDays: number | null
  readonly responsible: LinkRow | null
  readonly umbrellas: readonly LinkRow[]
  readonly updatedAt: Date
}

/** Which entries are wanted; each condition narrows. */
export type EntryFilter = {
  readonly of?: 'projects' | 'organisations' | undefined
  readonly kind?: string | undefined
  readonly district?: string | undefined
  readonly language?: string | undefined
  readonly topic?: string | undefined
}

const link = sql`jsonb_build_object('id', r.profile_id, 'kind', r.kind, 'slug', r.slug, 'name', r.name)`

// Only the public projection is read here, never profiles (decision 0003).
const columns = sql`
  e.profile_id as id, e.kind, e.slug, e.name, e.district_id as "districtId", e.languages, e.topics,
  d.card -> 'reach' as reach, d.card -> 'source' as source, d.page -> 'texts' as texts, d.page -> 'sites' as sites,
  d.page ->> 'accessibility' as accessibility, (d.page ->> 'leadDays')::int as "leadDays", d.updated_at as "updatedAt",
  (select ${link} from directory_entries r where r.profile_id = e.responsible_id) as responsible,
  case when e.umbrella_ids = '{}' then '[]' else
    coalesce((select jsonb_agg(${link} order by r.sort_name) from directory_entries r where r.profile_id = any (e.umbrella_ids)), '[]') end as umbrellas,
  (select jsonb_agg(jsonb_build_object('lat', p.lat, 'lon', p.lon, 'municipality', p.municipality_id, 'district', p.district_id, 'whole', p.whole_district)
    order by p.position) from directory_points p where p.profile_id = e.profile_id) as points`

/** Entries in the order of their ids, which no change of theirs moves. */
export async function listEntryRows(
  tx: Tx,
  filter: EntryFilter,
  after: string | undefined,
  limit: number,
): Promise<readonly EntryRow[]> {
  const { rows } = await sql<EntryRow>`
    select ${columns} from directory_entries e join directory_pages d on d.profile_id = e.profile_id
    where ${matching(filter)} and ${after === undefined ? sql`true` : sql`e.profile_id > ${after}::uuid`}
    order by e.profile_id limit ${limit}`.execute(tx)
  return rows
}

export async function findEntryRow(
  tx: Tx,
  of: 'projects' | 'organisations',
  id: string,
): Promise<EntryRow | undefined> {
  const { rows } = await sql<EntryRow>`
    select ${columns} from directory_entries e join directory_pages d on d.profile_id = e.profile_id
    where e.profile_id = ${id}::uuid and ${matching({ of })}`.execute(tx)
  return rows[0]
}

/** These entries, in the order of their ids. */
export async function listEntryRowsById(tx: Tx, ids: readonly string[]): Promise<readonly EntryRow[]> {
  const { rows } = await sql<EntryRow>`
    select ${columns} from directory_entries e join directory_pages d on d.profile_id = e.profile_id
    where e.profile_id = any (${[...ids]}::uuid[]) order by e.profile_id`.execute(tx)
  return rows
}

/** The conditions of a filter on `e`, the narrow table of entries. */
export function matching({ of, kind, district, language, topic }: EntryFilter): RawBuilder<unknown> {
  const conditions = [
    ...(of === undefined ? [] : [of === 'projects' ? sql`e.kind = 'project'` : sql`e.kind <> 'project'`]),
    ...(kind === undefined ? [] : [sql`e.kind = ${kind}`]),
    ...(district === undefined ? [] : [sql`e.district_id = ${district}`]),
    ...(language === undefined ? [] : [sql`e.languages @> array[${language}]`]),
    ...(topic === undefined ? [] : [sql`e.topics @> array[${topic}]`]),
  ]
  return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `)
}
