import { sql } from 'kysely'
import { asRole, type Tx } from '#platform/db/index.ts'
import type { CountedValue } from './figures.ts'

/** Everything counted of a year: as many rows as there are things to tell apart, however many consultations there were. */
export function listCounted(tx: Tx, year: number): Promise<readonly CountedValue[]> {
  return asRole(tx, 'vielfaltsnetz_figures', async () => {
    const { rows } = await sql<CountedValue>`
      select area, dimension, value, count, minutes from consultation_figures where year = ${year} order by dimension, value, area`.execute(
      tx,
    )
    return rows
  })
}

export type Release = { readonly year: number; readonly fewest: number; readonly releasedAt: Date }

/** The years that were taken down, latest first. */
export function listReleases(tx: Tx): Promise<readonly Release[]> {
  return asRole(tx, 'vielfaltsnetz_figures', async () => {
    const { rows } = await sql<Release>`
      select year, fewest, released_at as "releasedAt" from consultation_releases order by year desc`.execute(tx)
    return rows
  })
}

/** A year as it was taken down. */
export function listReleased(tx: Tx, year: number): Promise<readonly CountedValue[]> {
  return asRole(tx, 'vielfaltsnetz_figures', async () => {
    const { rows } = await sql<CountedValue>`
      select area, dimension, value, count, minutes from consultation_released_figures where year = ${year}
      order by dimension, value, area`.execute(tx)
    return rows
  })
}

export type FigureRule = { readonly fewest: number; readonly version: number }

/** From how many people on a number is shown. */
export function findFigureRule(tx: Tx): Promise<FigureRule> {
  return asRole(tx, 'vielfaltsnetz_figures', async () => {
    const { rows } = await sql<FigureRule>`select fewest, version from consultation_figure_rules`.execute(tx)
    const [rule] = rows
    if (rule === undefined) throw new Error('There is no rule of figures.')
    return rule
  })
}

/** The years there are figures of, latest first; the table is walked year by year along its key. */
export function listFigureYears(tx: Tx): Promise<readonly number[]> {
  return asRole(tx, 'vielfaltsnetz_figures', async () => {
    const { rows } = await sql<{ year: number }>`
      with recursive years as (
        (select year from consultation_figures order by year desc limit 1)
        union all
        select (select f.year from consultation_figures f where f.year < years.year order by f.year desc limit 1)
        from years where years.year is not null)
      select year from years where year is not null`.execute(tx)
    return rows.map(({ year }) => year)
  })
}
