import { type CentreArea, centreAreaCodes } from '#kernel/actor.ts'
import { suppressTable } from '#kernel/suppression.ts'

/** What is told apart in the tables, in their order. */
export const dimensions = ['topic', 'district', 'asker', 'channel', 'outcome'] as const
export type Dimension = (typeof dimensions)[number]

/** How many consultations of an area have a value, as the database counts them. */
export type CountedValue = {
  readonly area: CentreArea
  readonly dimension: Dimension | 'all' | 'talk'
  readonly value: string
  readonly count: number
  readonly minutes: number
}

/** Both areas together, or one of them. */
export const areaViews = ['both', ...centreAreaCodes] as const
export type AreaView = (typeof areaViews)[number]

/** A number for each view; null where it may not be shown. */
export type Numbers = Readonly<Record<AreaView, number | null>>
export type FigureRow = { readonly value: string; readonly numbers: Numbers }

export type YearFigures = {
  readonly consultations: Numbers
  readonly minutes: Numbers
  readonly tables: Readonly<Record<Dimension, readonly FigureRow[]>>
}

/**
 * The figures of a year as everybody who may see them sees them. One release for all views: an area is a column of the same tables, so that
 * choosing one or the other tells no more than both (AZ-16).
 */
export function publishedFigures(counted: readonly CountedValue[], fewest: number): YearFigures {
  const countsOf = (dimension: CountedValue['dimension'], value: string) =>
    centreAreaCodes.map((area) => find(counted, area, dimension, value)?.count ?? 0)
  const all = countsOf('all', '')
  const sums = sumsOf(all, fewest)
  const tableOf = (dimension: Dimension): readonly FigureRow[] => {
    const values = [
      ...new Set(counted.filter((one) => one.dimension === dimension && one.count > 0).map(({ value }) => value)),
    ]
    const counts = values.map((value) => countsOf(dimension, value))
    // Of several topics of one consultation each stands beside all the consultations that have it not.
    const rows =
      dimension === 'topic'
        ? counts.flatMap((row) => suppressTable([row, rest(all, row)], fewest, sums).rows.slice(0, 1))
        : counts.length === 0
          ? []
          : suppressTable(counts, fewest, sums).rows
    return rows.map(({ sum, cells }, place) => ({ value: values[place] ?? '', numbers: numbersOf(sum, cells) }))
  }
  return {
    consultations: numbersOf(sums.all, sums.columnSums),
    minutes: minutesOf(counted, countsOf('talk', ''), fewest),
    tables: {
      topic: tableOf('topic'),
      district: tableOf('district'),
      asker: tableOf('asker'),
      channel: tableOf('channel'),
      outcome: tableOf('outcome'),
    },
  }
}

/** All consultations, area by area: a table of one column, whose rows are the columns of the others. */
function sumsOf(all: readonly number[], fewest: number) {
  const { all: both, rows } = suppressTable(
    all.map((count) => [count]),
    fewest,
  )
  return { all: both, columnSums: rows.map(({ cells }) => cells[0] ?? null) }
}

/** Time is shown where the number of consultations behind it may be. */
function minutesOf(counted: readonly CountedValue[], talks: readonly number[], fewest: number): Numbers {
  const minutes = centreAreaCodes.map((area) => find(counted, area, 'talk', '')?.minutes ?? 0)
  // Somebody whom the other area has passed on is counted there; here is her time, and it is not nobody's.
  const people = talks.map((count, place) => (count === 0 && (minutes[place] ?? 0) > 0 ? 1 : count))
  const shown = sumsOf(people, fewest)
  const sum = minutes.reduce((total, one) => total + one, 0)
  return numbersOf(
    shown.all === null ? null : sum,
    shown.columnSums.map((count, place) => (count === null ? null : (minutes[place] ?? 0))),
  )
}

function numbersOf(
  both: number | null,
  [volunteers = null, organisations = null]: readonly (number | null)[],
): Numbers {
  return { both, volunteers, organisations }
}

function rest(all: readonly number[], some: readonly number[]): readonly number[] {
  return all.map((count, place) => count - (some[place] ?? 0))
}

function find(counted: readonly CountedValue[], area: CentreArea, dimension: CountedValue['dimension'], value: string) {
  return counted.find((one) => one.area === area && one.dimension === dimension && one.value === value)
}
