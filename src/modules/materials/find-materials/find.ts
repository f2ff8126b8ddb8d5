import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/db/index.ts'
import type { Asked } from './criteria.ts'

/** The filters an address asked for, and the words as the search knows them. */
export type Filters = Omit<Asked, 'text' | 'page'> & {
  /** A tsquery in text form. */
  readonly query: string | undefined
}

export type Counts = Readonly<Record<string, number>>

export type Found = {
  readonly total: number
  /** There are more than were counted. */
  readonly isMore: boolean
  readonly ids: readonly string[]
  /** How many remain with each value, under all other filters. */
  readonly areas: Counts
  readonly kinds: Counts
  readonly modules: Counts
  readonly audiences: Counts
  readonly languages: Counts
  readonly years: Counts
}

export type Window = { readonly limit: number; readonly offset: number }

// A frequent word costs no more than this many materials that have it (RL-06).
const mostFound = 3000

/**
 * One page of materials and the counts beside every filter value, in one statement. Materials that share all filter values are one
 * group, so the counts cost what there are different groups. Each group carries the filters it fails as bits; one that fails none is
 * found, one that fails a single filter is counted by that filter only.
 */
export async function findMaterials(tx: Tx, filters: Filters, window: Window): Promise<Found> {
  const { query } = filters
  const { rows } = await sql<Found>`
    with ${query === undefined ? sql`` : matched(query)}
    marked as materialized (
      select g.id, g.kind, g.area, g.modules, g.audience, g.languages, g.valid_year, ${
        query === undefined ? sql`g.count` : sql`w.count`
      } as count, ${failing(filters)} as fails
      from ${
        query === undefined
          ? sql`material_groups g where g.count > 0`
          : sql`(select group_id, count(*)::int as count from matched group by group_id) w join material_groups g on g.id = w.group_id`
      }),
    ${page(filters, window)}
    select coalesce((select sum(count)::int from marked where fails = 0), 0) as total,
      ${query === undefined ? sql`false` : sql`(select count(*) from matched) >= ${mostFound}`} as "isMore",
      coalesce((select array_agg(material_id order by place) from page), '{}') as ids,
      ${counted(sql`area`, 1)} as areas, ${counted(sql`kind`, 2)} as kinds, ${countedParts('modules', 4)} as modules,
      ${countedParts('audience', 8)} as audiences, ${countedParts('languages', 16)} as languages,
      ${counted(sql`valid_year`, 32)} as years`.execute(tx)
  const [found] = rows
  if (found === undefined) throw new Error('A statement of aggregates answers one row.')
  return found
}

function matched(query: string) {
  return sql`matched as materialized (
    select material_id, group_id, changed_at, rank from access.find_materials(${query}::tsquery, null, ${mostFound})),`
}

/** Without words the newest first; with words those that have them in their title, then the newest. */
function page(filters: Filters, { limit, offset }: Window): RawBuilder<unknown> {
  const { query } = filters
  if (query === undefined)
    return sql`page as (
      select material_id, row_number() over (order by changed_at desc, material_id) as place
      from (select f.material_id, f.changed_at from material_finds f
        where ${isOpen(filters) ? sql`true` : sql`f.group_id in (select id from marked where fails = 0)`}
        order by f.changed_at desc, f.material_id limit ${limit} offset ${offset}) newest)`
  // Where a filter is set, materials beyond the most that were found may be the very ones: they are asked for by their groups.
  const found = isOpen(filters)
    ? sql`matched f`
    : sql`access.find_materials(${query}::tsquery, (select array_agg(id) from material_groups g where ${failing(filters)} = 0), ${mostFound}) f`
  return sql`page as (
    select material_id, row_number() over (order by rank desc, changed_at desc, material_id) as place
    from (select f.material_id, f.changed_at, f.rank from ${found}
      order by f.rank desc, f.changed_at desc, f.material_id limit ${limit} offset ${offset}) best)`
}

function isOpen({ areas, kinds, modules, audiences, languages, years }: Filters): boolean {
  return [areas, kinds, modules, audiences, languages, years].every((chosen) => chosen.length === 0)
}

/** What belongs to both areas is found in each. */
function failing({ areas, kinds, modules, audiences, languages, years }: Filters): RawBuilder<unknown> {
  return sql`(${bit(1, areas, sql`(g.area is null or g.area = any (${[...areas]}::text[]))`)}
    + ${bit(2, kinds, sql`g.kind = any (${[...kinds]}::text[])`)}
    + ${bit(4, modules, sql`g.modules && ${[...modules]}::smallint[]`)}
    + ${bit(8, audiences, sql`g.audience && ${[...audiences]}::text[]`)}
    + ${bit(16, languages, sql`g.languages && ${[...languages]}::text[]`)}
    + ${bit(32, years, sql`coalesce(g.valid_year = any (${[...years]}::int[]), false)`)})`
}

function bit(value: number, chosen: readonly unknown[], passes: RawBuilder<unknown>): RawBuilder<unknown> {
  return chosen.length === 0 ? sql`0` : sql`case when ${passes} then 0 else ${sql.lit(value)} end`
}

function counted(column: RawBuilder<unknown>, value: number): RawBuilder<unknown> {
  return sql`coalesce((select jsonb_object_agg(coalesce(value, ''), materials) from (
    select ${column}::text as value, sum(count)::int as materials from marked where fails in (0, ${sql.lit(value)}) group by 1) c), '{}')`
}

function countedParts(column: 'modules' | 'audience' | 'languages', value: number): RawBuilder<unknown> {
  return sql`coalesce((select jsonb_object_agg(value, materials) from (
    select part::text as value, sum(count)::int as materials from marked, unnest(${sql.ref(column)}) part
    where fails in (0, ${sql.lit(value)}) group by 1) c), '{}')`
}
