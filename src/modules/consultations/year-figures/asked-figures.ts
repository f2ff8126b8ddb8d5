import { isCentreStaff } from '#kernel/actor.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { type AreaView, areaViews, publishedFigures, type YearFigures } from './figures.ts'
import { findFigureRule, listCounted, listFigureYears } from './figures.queries.ts'

export type AskedFigures = {
  readonly year: number
  readonly years: readonly number[]
  readonly area: AreaView
  readonly fewest: number
  readonly figures: YearFigures
}

/**
 * The figures the address asks for. Years that are over do not move; the running one moves with each consultation, so it is for those who
 * advise: from one day to the next it would tell the ministry of a single person.
 */
export async function readFigures(ctx: RequestContext): Promise<AskedFigures> {
  const { actor, db, now, url } = ctx
  const thisYear = Number(dayInBerlin(now).slice(0, 4))
  return db.read(actor, async (tx) => {
    const known = await listFigureYears(tx)
    const years = isCentreStaff(actor)
      ? [...new Set([thisYear, ...known])].toSorted((a, b) => b - a)
      : known.filter((one) => one < thisYear)
    const asked = Number(url.searchParams.get('jahr') ?? '')
    const year = years.find((one) => one === asked) ?? years[0] ?? thisYear - 1
    const { fewest } = await findFigureRule(tx)
    return {
      year,
      years,
      area: areaViews.find((one) => one === url.searchParams.get('bereich')) ?? 'both',
      fewest,
      figures: publishedFigures(years.includes(year) ? await listCounted(tx, year) : [], fewest),
    }
  })
}
