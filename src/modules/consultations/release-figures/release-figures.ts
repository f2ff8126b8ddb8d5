import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { rules } from '../rules.ts'
import { findFigureRule, listCounted, listFigureYears, listReleases } from '../year-figures/figures.queries.ts'

/** Takes down each year that is over and has come to its day, once: what the ministry sees of it never moves (AZ-16). */
export function releaseFigures(db: Db): Promise<void> {
  return db.inTransaction(systemActor('consultations.release'), releaseYears)
}

/** The same in a transaction that is there. For the system. */
export async function releaseYears(tx: Tx): Promise<void> {
  const last = lastYearToRelease(dayInBerlin(tx.now))
  const released = new Set((await listReleases(tx)).map(({ year }) => year))
  for (const year of await listFigureYears(tx)) if (year <= last && !released.has(year)) await release(tx, year)
}

/** The year before, from its day on; until then the one before that. */
export function lastYearToRelease(today: string): number {
  const year = Number(today.slice(0, 4))
  return today.slice(5) >= rules.releaseDay ? year - 1 : year - 2
}

async function release(tx: Tx, year: number): Promise<void> {
  const { fewest } = await findFigureRule(tx)
  const figures = await listCounted(tx, year)
  // A second run at the same moment fails on the key and leaves nothing.
  await sql`insert into consultation_releases (year, fewest, released_at) values (${year}, ${fewest}, ${tx.now})`.execute(
    tx,
  )
  await sql`insert into consultation_released_figures (year, area, dimension, value, count, minutes)
    select ${year}, area, dimension, value, count, minutes
    from jsonb_to_recordset(${JSON.stringify(figures)}::jsonb)
      as figure (area text, dimension text, value text, count integer, minutes integer)`.execute(tx)
  await recordFact(tx, { action: 'consultations.figures.released', subject: 'figures', data: { year, fewest } })
}
