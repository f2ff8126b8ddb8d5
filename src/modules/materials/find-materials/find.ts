import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/db/index.ts'
import { hasFilters } from './criteria.ts'
import { type Dimension, dimensions, failingBits, type Filters, filtersAsLexemes } from './filter-sql.ts'

export type Counts = Readonly<Record<string, number>>

export type Found = {
  readonly total: number
  /** There are more than were counted. */
  readonly isMore: boolean
  readonly ids: readonly string[]
  /** How many remain with each value of a filter, under all other filters. */
  readonly counts: Readonly<Record<Dimension, Counts>>
}

export type Window = { readonly limit: number; readonly offset: number }

export const nothingFound: Found = {
  total: 0,
  isMore: false,
  ids: [],
  counts: { areas: {}, kinds: {}, modules: {}, audiences: {}, languages: {}, years: {} },
}

// A frequent word costs no more than this many materials that have it (RL-06).
const mostFound = 1000

/** One page of materials, and the counts beside every filter value, in one statement. */
export async function findMaterials(tx: Tx, filters: Filters, window: Window): Promise<Found> {
  const statement = filters.query === undefined ? byFilters(filters, window) : byWords(filters, filters.query, window)
  const { rows } = await statement.execute(tx)
  return rows[0] ?? nothingFound
}

/**
 * Without words, the newest first. Materials that share all filter values are one group, so the counts cost what there are different
 * groups. Each group carries the filters it fails as bits; one that fails none is found, one that fails a single filter is counted by
 * that filter only.
 */
function byFilters(filters: Filters, { limit, offset }: Window) {
  const bitOf = (dimension: Dimension) => sql.lit(1 << dimensions.indexOf(dimension))
  const narrowed = hasFilters({ text: '', page: 1, ...filters })
  return sql<Found>`
    with marked as materialized (
      select g.id, g.kind, g.area, g.modules, g.audience, g.languages, g.valid_year, g.count, ${failingBits(filters)} as fails
      from material_groups g where g.count > 0),
    page as (
      select f.material_id, row_number() over (order by f.changed_at desc, f.material_id) as place
      from (select f.material_id, f.changed_at from material_finds f
        where ${narrowed ? sql`f.group_id in (select id from marked where fails = 0)` : sql`true`}
        order by f.changed_at desc, f.material_id limit ${limit} offset ${offset}) f)
    select coalesce((select sum(count)::int from marked where fails = 0), 0) as total, false as "isMore",
      coalesce((select array_agg(material_id order by place) from page), '{}') as ids,
      ${countsOf((dimension) => counted(dimension, sql`marked where fails in (0, ${bitOf(dimension)})`))} as counts`
}

/**
 * With words, those that have them in their title first, then the newest. Filter values stand among the words of the index, so each
 * look into it answers words and filters at once. A filter that narrows is counted by a look without it.
 */
function byWords(filters: Filters, query: string, { limit, offset }: Window) {
  const chosen = dimensions.filter((dimension) => filters[dimension].length > 0)
  const look = (without?: Dimension) =>
    sql`select * from access.find_materials(${filtersAsLexemes(query, filters, without)}::tsquery, ${query}::tsquery, ${mostFound})`
  const grouped = (source: RawBuilder<unknown>) =>
    sql`(select g.*, w.found as count from (select group_id, count(*)::int as found from ${source} group by group_id) w
      join (select id, kind, area, modules, audience, languages, valid_year from material_groups) g on g.id = w.group_id)`
  const others = chosen.map(
    (dimension) =>
      sql`${sql.ref(`without_${dimension}`)} as materialized ${grouped(sql`(${look(dimension)}) looked`)},`,
  )
  return sql<Found>`
    with found as materialized (${look()}),
    ${sql.join(others, sql` `)}
    found_groups as materialized ${grouped(sql`found`)},
    page as (
      select material_id, row_number() over (order by rank desc, changed_at desc, material_id) as place
      from (select * from found order by rank desc, changed_at desc, material_id limit ${limit} offset ${offset}) best)
    select (select count(*)::int from found) as total, (select count(*) from found) >= ${mostFound} as "isMore",
      coalesce((select array_agg(material_id order by place) from page), '{}') as ids,
      ${countsOf((dimension) => counted(dimension, sql.ref(chosen.includes(dimension) ? `without_${dimension}` : 'found_groups')))} as counts`
}

function countsOf(of: (dimension: Dimension) => RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`json_build_object(${sql.join(dimensions.flatMap((dimension) => [sql.lit(dimension), of(dimension)]))})`
}

const columns: Readonly<Record<Dimension, string>> = {
  areas: 'area',
  kinds: 'kind',
  modules: 'modules',
  audiences: 'audience',
  languages: 'languages',
  years: 'valid_year',
}

/** Materials share few different sets of modules, audiences and languages: counting the sets first spares most of the taking apart. */
function counted(dimension: Dimension, source: RawBuilder<unknown>): RawBuilder<unknown> {
  const column = sql.ref(columns[dimension])
  const sets = sql`(select ${column} as value, sum(count)::int as n from ${source} group by 1)`
  const several = ['modules', 'audiences', 'languages'].includes(dimension)
  const values = several
    ? sql`(select part::text as value, sum(n)::int as n from ${sets} s, unnest(s.value) part group by 1)`
    : sets
  return sql`coalesce((select json_object_agg(coalesce(value::text, ''), n) from ${values} v), '{}')`
}
