import { sql } from 'kysely'
import type { Tx } from '#platform/db/index.ts'
import type { EntryCard, EntryKind } from '../entry.ts'

/** Filters of the finder, all understood. Each narrows; several values of one filter widen it. */
export type Filters = {
  /** A tsquery in text form. */
  readonly query: string | undefined
  readonly near: Near | undefined
  readonly districtId: string | undefined
  readonly languages: readonly string[]
  readonly topics: readonly string[]
  readonly kinds: readonly EntryKind[]
}

export type Near = { readonly lat: number; readonly lon: number; readonly districtId: string; readonly radius: number }

export type Counts = Readonly<Record<string, number>>

/** A place on the map where entries found are, and how many. */
export type Mark = { readonly lat: number; readonly lon: number; readonly kind: EntryKind; readonly count: number }

export type Found = {
  readonly total: number
  readonly cards: readonly EntryCard[]
  /** How many remain with each value, under all other filters. */
  readonly kinds: Counts
  readonly languages: Counts
  readonly topics: Counts
  readonly districts: Counts
  readonly marks: readonly Mark[]
}

export type Window = { readonly limit: number; readonly offset: number }

export const noFilters: Filters = {
  query: undefined,
  near: undefined,
  districtId: undefined,
  languages: [],
  topics: [],
  kinds: [],
}

const everywhereKm = 400
// More marks than this are a stain, not a map; then only the districts speak.
const mostMarks = 150

/**
 * One page of entries and the counts beside every filter value, in one statement and one pass over the narrow table: each
 * row carries the filters it fails as bits (1 kind, 2 language, 4 topic, 8 place); a row that fails none is found, a row
 * that fails one is counted by that filter only.
 */
export async function findEntries(tx: Tx, filters: Filters, { limit, offset }: Window): Promise<Found> {
  const { rows } = await sql<Found>`
    with ${nearby(filters.near)} ${worded(filters.query)} marked as materialized (
      select e.profile_id, e.kind, e.rank, e.sort_name, e.district_id, e.languages, e.topics, ${distance(filters.near)}, (
        ${failing(1, filters.kinds, sql`e.kind = any (${[...filters.kinds]}::text[])`)}
        + ${failing(2, filters.languages, sql`e.languages && ${[...filters.languages]}::text[]`)}
        + ${failing(4, filters.topics, sql`e.topics && ${[...filters.topics]}::text[]`)}
        + ${placeFailing(filters)}) as fails
      from directory_entries e
      ${filters.near === undefined ? sql`` : sql`left join nearby n on n.profile_id = e.profile_id`}
      ${filters.query === undefined ? sql`` : sql`where e.profile_id in (select profile_id from worded)`}
    ), found as not materialized (select * from marked where fails = 0),
    page as (select * from found order by km nulls last, rank, sort_name, profile_id limit ${limit} offset ${offset}),
    total as (select count(*)::int as entries from found)
    select (select entries from total) as total,
      ${counted('kind', 1)} as kinds,
      ${countedParts('languages', 2)} as languages,
      ${countedParts('topics', 4)} as topics,
      ${counted('district_id', 8)} as districts,
      coalesce((select jsonb_agg(m) from (
        select p.lat, p.lon, f.kind, count(distinct f.profile_id)::int as count
        from (select profile_id, kind from found limit ${mostMarks + 1}) f
        cross join lateral (
          select lat, lon from directory_points where profile_id = f.profile_id and not whole_district offset 0) p
        where (select entries from total) <= ${mostMarks}
        group by p.lat, p.lon, f.kind) m), '[]') as marks,
      coalesce((select jsonb_agg(${cardJson} order by p.km nulls last, p.rank, p.sort_name, p.profile_id)
        from page p join directory_entries e on e.profile_id = p.profile_id join directory_pages d on d.profile_id = p.profile_id), '[]') as cards`.execute(
    tx,
  )
  const [found] = rows
  if (found === undefined) throw new Error('A statement of aggregates answers one row.')
  return found
}

const cardJson = sql`d.card || jsonb_build_object('profileId', e.profile_id, 'kind', e.kind, 'slug', e.slug, 'name', e.name,
  'districtId', e.district_id, 'languages', e.languages, 'topics', e.topics, 'km', p.km, 'wholeDistrict', p.whole_district)`

function nearby(near: Near | undefined) {
  if (near === undefined) return sql``
  const degrees = Math.min(near.radius, everywhereKm) / 111
  // A degree of longitude is 0.62 to 0.65 of a degree of latitude in Hesse; the exact distance decides below.
  const box = sql`p.lat between ${near.lat - degrees} and ${near.lat + degrees}
    and p.lon between ${near.lon - degrees / 0.6} and ${near.lon + degrees / 0.6}`
  const own = sql`(p.whole_district and p.district_id = ${near.districtId})`
  return sql`nearby as materialized (
    select profile_id, min(km) as km, bool_or(own) as whole_district
    from (
      select p.profile_id, ${own} as own,
        case when ${own} then 0 else access.distance_km(p.lat, p.lon, ${near.lat}, ${near.lon}) end as km
      from directory_points p
      where (${box}) or ${own}
      -- Keeps the planner from working the distance out twice.
      offset 0) measured
    where km <= ${near.radius}
    group by profile_id),`
}

function worded(query: string | undefined) {
  if (query === undefined) return sql``
  return sql`worded as materialized (select profile_id from access.find_profiles(${query}::tsquery) as found (profile_id)),`
}

function distance(near: Near | undefined) {
  return near === undefined
    ? sql`null::float8 as km, false as whole_district`
    : sql`n.km, coalesce(n.whole_district, false) as whole_district`
}

function failing(bit: number, chosen: readonly string[], passes: ReturnType<typeof sql>) {
  return chosen.length === 0 ? sql`0` : sql`case when ${passes} then 0 else ${sql.lit(bit)} end`
}

function placeFailing(filters: Filters) {
  if (filters.near !== undefined) return sql`case when n.profile_id is null then 8 else 0 end`
  return filters.districtId === undefined
    ? sql`0`
    : sql`case when e.district_id = ${filters.districtId} then 0 else 8 end`
}

function counted(column: 'kind' | 'district_id', bit: number) {
  return sql`coalesce((select jsonb_object_agg(value, entries) from (
    select ${sql.ref(column)} as value, count(*)::int as entries from marked where fails in (0, ${sql.lit(bit)}) group by 1) counts), '{}')`
}

/** Entries share few different sets of languages and topics: counting the sets first spares most of the taking apart. */
function countedParts(column: 'languages' | 'topics', bit: number) {
  return sql`coalesce((select jsonb_object_agg(value, entries) from (
    select value, sum(sets.entries)::int as entries
    from (select ${sql.ref(column)} as set, count(*) as entries from marked where fails in (0, ${sql.lit(bit)}) group by 1) sets,
      unnest(sets.set) value
    group by 1) counts), '{}')`
}
