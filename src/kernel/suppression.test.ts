import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Counts, type ShownTable, suppressTable, usualFewest as fewest } from './suppression.ts'

const tell = ({ all, columnSums, rows }: ShownTable) => [
  [all, ...columnSums],
  ...rows.map(({ sum, cells }) => [sum, ...cells]),
]

describe('what may be shown', () => {
  it.each([
    [
      'nothing small, nothing hidden',
      [
        [7, 9],
        [12, 6],
      ],
      [
        [34, 19, 15],
        [16, 7, 9],
        [18, 12, 6],
      ],
    ],
    [
      'nobody is no secret',
      [
        [0, 9],
        [12, 0],
      ],
      [
        [21, 12, 9],
        [9, 0, 9],
        [12, 12, 0],
      ],
    ],
    [
      'a small cell takes one beside it, one below it, and the one across',
      [
        [2, 30],
        [28, 40],
      ],
      [
        [100, 30, 70],
        [32, null, null],
        [68, null, null],
      ],
    ],
    [
      'a small sum takes all',
      [
        [1, 1],
        [28, 40],
      ],
      [
        [70, 29, 41],
        [null, null, null],
        [null, null, null],
      ],
    ],
    [
      'too few in all',
      [
        [1, 0],
        [0, 2],
      ],
      [
        [null, null, null],
        [null, null, 0],
        [null, 0, null],
      ],
    ],
  ] as const)('%s', (_, counts, shown) => expect(tell(suppressTable(counts, fewest))).toEqual(shown))

  const count = fc.oneof({ weight: 3, arbitrary: fc.nat({ max: 7 }) }, { weight: 1, arbitrary: fc.nat({ max: 40 }) })
  const tables = fc
    .integer({ min: 1, max: 3 })
    .chain((width) => fc.array(fc.array(count, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }))

  /** Every line of it hides enough, and still the two of the first row follow from the sums of the first two columns and all. */
  const crossing: Counts = [
    [1, 0, 1],
    [8, 3, 2],
    [4, 0, 0],
  ]

  /** Each number of the table, as the places of the inner cells it counts. */
  function numbersOf(counts: Counts) {
    const width = counts[0]?.length ?? 0
    const row = (place: number) => Array.from({ length: width }, (_, column) => place * width + column)
    const column = (place: number) => counts.map((_, of) => of * width + place)
    const all = counts.flatMap((_, place) => row(place))
    const lines = counts.map((_, place) => [row(place), ...row(place).map((cell) => [cell])])
    return [[all, ...row(0).map((_, place) => column(place))], ...lines].flat()
  }

  it('AZ-16: of no pair of shown numbers, one within the other, the rest is fewer than five', () => {
    fc.assert(
      fc.property(tables, (counts) => {
        const cells = counts.flat()
        const shown = tell(suppressTable(counts, fewest)).flat()
        const known = numbersOf(counts).filter((_, place) => shown[place] !== null)
        for (const larger of known)
          for (const smaller of [[], ...known].filter((one) => one.every((cell) => larger.includes(cell)))) {
            const rest = larger
              .filter((cell) => !smaller.includes(cell))
              .reduce((sum, cell) => sum + (cells[cell] ?? 0), 0)
            expect(rest === 0 || rest >= fewest, `${rest} of ${JSON.stringify(counts)}`).toBe(true)
          }
      }),
      { numRuns: 500 },
    )
  })

  it('AZ-16: no number of fewer than five follows from all that is shown taken together', () => {
    fc.assert(
      fc.property(tables, (counts) => {
        const cells = counts.flat()
        const shown = tell(suppressTable(counts, fewest)).flat()
        const known = numbersOf(counts).filter((_, place) => shown[place] !== null)
        const equations = known.map((one) => cells.map((_, cell) => (one.includes(cell) ? 1 : 0)))
        const rank = rankOf(equations)
        for (const one of numbersOf(counts)) {
          const people = one.reduce((sum, cell) => sum + (cells[cell] ?? 0), 0)
          if (people === 0 || people >= fewest) continue
          const wanted = cells.map((_, cell) => (one.includes(cell) ? 1 : 0))
          expect(rankOf([...equations, wanted]), `${people} of ${JSON.stringify(counts)}`).toBe(rank + 1)
        }
      }),
      { numRuns: 1000, examples: [[crossing]] },
    )
  })

  it('keeps to the sums another table shows', () => {
    const sums = { all: 60, columnSums: [null, null] }
    const shown = suppressTable(
      [
        [30, 2],
        [28, 0],
      ],
      fewest,
      sums,
    )
    expect(tell(shown)[0]).toEqual([60, null, null])
    // Each column has something hidden, or its sum would follow.
    for (const column of [0, 1]) expect(shown.rows.map(({ cells }) => cells[column])).toContain(null)
  })

  it('shows everything once everything is large enough', () => {
    const large = fc.array(fc.array(fc.integer({ min: 5, max: 90 }), { minLength: 2, maxLength: 2 }), {
      minLength: 1,
      maxLength: 6,
    })
    fc.assert(
      fc.property(large, (counts) => {
        expect(tell(suppressTable(counts, fewest)).flat()).not.toContain(null)
      }),
    )
  })
})

function rankOf(matrix: readonly (readonly number[])[]): number {
  let rows = matrix.map((row) => [...row])
  let rank = 0
  for (let column = 0; column < (matrix[0]?.length ?? 0); column += 1) {
    const pivot = rows.find((row) => Math.abs(row[column] ?? 0) > 1e-9)
    if (pivot === undefined) continue
    rank += 1
    rows = rows
      .filter((row) => row !== pivot)
      .map((row) =>
        row.map((value, place) => value - ((row[column] ?? 0) / (pivot[column] ?? 1)) * (pivot[place] ?? 0)),
      )
  }
  return rank
}
