import { isCentreStaff } from '#kernel/actor.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Tx } from '#platform/db/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { type AreaView, areaViews, publishedFigures, type YearFigures } from './figures.ts'
import { findFigureRule, listCounted, listFigureYears, listReleased, listReleases } from './figures.queries.ts'

export type AskedFigures = {
  readonly year: number
  readonly years: readonly number[]
  readonly area: AreaView
  readonly fewest: number
  readonly figures: YearFigures
  /** When the year was taken down; undefined for the centre, which sees it as it stands now. */
  readonly releasedAt: Date | undefined
}

type Asked = Pick<AskedFigures, 'year' | 'years' | 'fewest' | 'figures' | 'releasedAt'>

/**
 * The figures the address asks for: for those who advise as they stand now, for the ministry as they were taken down after the year. Figures move
 * with each consultation, those of years that are over, too: from one day to the next they would tell the ministry of a single person (AZ-16).
 */
export async function readFigures({ actor, db, now, url }: RequestContext): Promise<AskedFigures> {
  const thisYear = Number(dayInBerlin(now).slice(0, 4))
  const asked = Number(url.searchParams.get('jahr') ?? '')
  const read = await db.read(actor, (tx) =>
    isCentreStaff(actor) ? readMoving(tx, thisYear, asked) : readReleased(tx, thisYear, asked),
  )
  return { ...read, area: areaViews.find((one) => one === url.searchParams.get('bereich')) ?? 'both' }
}

async function readMoving(tx: Tx, thisYear: number, asked: number): Promise<Asked> {
  const years = [...new Set([thisYear, ...(await listFigureYears(tx))])].toSorted((a, b) => b - a)
  const year = years.find((one) => one === asked) ?? years[0] ?? thisYear
  const { fewest } = await findFigureRule(tx)
  return { year, years, fewest, figures: publishedFigures(await listCounted(tx, year), fewest), releasedAt: undefined }
}

async function readReleased(tx: Tx, thisYear: number, asked: number): Promise<Asked> {
  const releases = await listReleases(tx)
  const years = releases.map(({ year }) => year)
  const release = releases.find(({ year }) => year === asked) ?? releases[0]
  if (release === undefined) {
    const { fewest } = await findFigureRule(tx)
    return { year: thisYear - 1, years, fewest, figures: publishedFigures([], fewest), releasedAt: undefined }
  }
  const { year, fewest, releasedAt } = release
  return { year, years, fewest, figures: publishedFigures(await listReleased(tx, year), fewest), releasedAt }
}
