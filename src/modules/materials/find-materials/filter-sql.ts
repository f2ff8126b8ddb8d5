import { type RawBuilder, sql } from 'kysely'
import type { Asked } from './criteria.ts'

/** The filters an address asked for, and the words as the search knows them. */
export type Filters = Omit<Asked, 'text' | 'page'> & {
  /** A tsquery in text form. */
  readonly query: string | undefined
}

/** What a list can be narrowed by. Each narrows; several values of one widen it. */
export const dimensions = ['areas', 'kinds', 'modules', 'audiences', 'languages', 'years'] as const
export type Dimension = (typeof dimensions)[number]

/** The filters a group fails, one bit each in the order of the dimensions. What belongs to both areas is found in each. */
export function failingBits({ areas, kinds, modules, audiences, languages, years }: Filters): RawBuilder<unknown> {
  const passes: readonly (readonly [readonly unknown[], RawBuilder<unknown>])[] = [
    [areas, sql`(g.area is null or g.area = any (${[...areas]}::text[]))`],
    [kinds, sql`g.kind = any (${[...kinds]}::text[])`],
    [modules, sql`g.modules && ${[...modules]}::smallint[]`],
    [audiences, sql`g.audience && ${[...audiences]}::text[]`],
    [languages, sql`g.languages && ${[...languages]}::text[]`],
    [years, sql`coalesce(g.valid_year = any (${[...years]}::int[]), false)`],
  ]
  const bits = passes.map(([chosen, pass], place) =>
    chosen.length === 0 ? sql`0` : sql`case when ${pass} then 0 else ${sql.lit(1 << place)} end`,
  )
  return sql`(${sql.join(bits, sql` + `)})`
}

/** The words and the filters as one tsquery; the signs in a filter's lexeme are none that a typed word can have. */
export function filtersAsLexemes(query: string, filters: Filters, without?: Dimension): string {
  const parts = dimensions
    .filter((dimension) => dimension !== without && filters[dimension].length > 0)
    .map((dimension) => `(${filters[dimension].map((value) => `'${lexemeOf(dimension, value)}'`).join(' | ')})`)
  return [`(${query})`, ...parts].join(' & ')
}

function lexemeOf(dimension: Dimension, value: string | number): string {
  return `=${dimension}=${value}`
}

/** The lexemes of a material in SQL, from its columns under the name `m`. */
export const materialLexemes = sql`(
  select string_agg(quote_literal(lexeme), ' ')::tsvector from (
    select '=kinds=' || m.kind as lexeme
    union all select '=areas=' || area from unnest(case when m.area is null then array['volunteers', 'organisations'] else array[m.area] end) area
    union all select '=modules=' || number from unnest(m.modules) number
    union all select '=audiences=' || whom from unnest(m.audience) whom
    union all select '=languages=' || code from unnest(m.languages) code
    union all select '=years=' || m.valid_year where m.valid_year is not null) lexemes)`
