/** Fewer people than this are not shown anywhere as a number of their own, unless the centre asks for more. */
export const usualFewest = 5

/** How many people stand in each cell, row by row; every row has as many columns. */
export type Counts = readonly (readonly number[])[]

/** The same table as it may be shown, with its sums; null is what may not. */
export type ShownTable = {
  readonly all: number | null
  readonly columnSums: readonly (number | null)[]
  readonly rows: readonly { readonly sum: number | null; readonly cells: readonly (number | null)[] }[]
}

type Sums = Pick<ShownTable, 'all' | 'columnSums'>

/**
 * The table without the cells of fewer than `fewest` people, and without as many beside them that nobody reckons them back (AZ-16): in each
 * row, each column and in all, what is hidden stands for two cells and `fewest` people or more. So no shown number less another one leaves
 * fewer, and no few follow from all shown numbers taken together. A cell of nobody is no secret; it is hidden only where nothing else could
 * hide its neighbour. Tables of the same people in other columns are given the sums that one of them shows (`sums`), so that together they
 * tell no more.
 */
export function suppressTable(counts: Counts, fewest: number, sums?: Sums): ShownTable {
  const width = counts[0]?.length ?? 0
  // Every number of the table in one list: all, the sums of the columns, then each row with its sum before it.
  const columnSums = Array.from({ length: width }, (_, column) => sumOf(counts.map((row) => row[column] ?? 0)))
  const cells = [sumOf(columnSums), ...columnSums, ...counts.flatMap((row) => [sumOf(row), ...row])]
  const columns = columnSums.map((_, column) => column + 1)
  const rowStarts = counts.map((_, row) => (row + 1) * (width + 1))
  const inner = rowStarts.flatMap((start) => columns.map((column) => start + column))
  const lines: readonly Line[] = [
    ...[0, ...rowStarts].map((start) => ({ sum: start, parts: columns.map((column) => start + column) })),
    ...[0, ...columns].map((column) => ({ sum: column, parts: rowStarts.map((start) => start + column) })),
    { sum: 0, parts: inner },
  ]
  const given = sums === undefined ? [] : [sums.all, ...sums.columnSums]
  const decided = new Map(given.map((sum, cell) => [cell, sum === null]))
  const hidden = hiddenCells({ cells, inner, lines, decided }, fewest)
  const shown = (cell: number) => (hidden.has(cell) ? null : (cells[cell] ?? 0))
  return {
    all: shown(0),
    columnSums: columns.map(shown),
    rows: rowStarts.map((start) => ({ sum: shown(start), cells: columns.map((column) => shown(start + column)) })),
  }
}

type Line = { readonly sum: number; readonly parts: readonly number[] }
type Numbered = {
  readonly cells: readonly number[]
  /** Those that are no sums. */
  readonly inner: readonly number[]
  readonly lines: readonly Line[]
  /** What another table has decided about sums they share: hidden or not. */
  readonly decided: ReadonlyMap<number, boolean>
}

function hiddenCells(table: Numbered, fewest: number): ReadonlySet<number> {
  const few = (people = 0) => people > 0 && people < fewest
  const { cells, decided } = table
  const hidden = new Set([...cells.keys()].filter((cell) => decided.get(cell) ?? few(cells[cell])))
  // Each round hides one number more, so it ends.
  for (;;) {
    const next = besideTooFew(table, hidden, fewest) ?? whatBetrays(table, hidden, few)
    if (next === undefined) return hidden
    hidden.add(next)
  }
}

/** What to hide next, so that what is hidden in a line stands for two cells and `fewest` people or more. */
function besideTooFew({ cells, lines, decided }: Numbered, hidden: ReadonlySet<number>, fewest: number) {
  for (const { sum, parts } of lines) {
    const covered = parts.filter((cell) => hidden.has(cell))
    const enough = covered.length > 1 && sumOf(covered.map((cell) => cells[cell] ?? 0)) >= fewest
    if (hidden.has(sum) ? covered.length > 0 : covered.length === 0 || enough) continue
    const open = lightest(
      cells,
      parts.filter((cell) => !hidden.has(cell)),
    )
    // Nothing left to hide beside it: then the sum itself, where it is this table's own.
    const next = open ?? (hidden.has(sum) || decided.has(sum) ? undefined : sum)
    if (next !== undefined) return next
  }
  return undefined
}

/** What to hide next, because a hidden number of few people is a combination of shown sums: what such a combination would count. */
function whatBetrays(table: Numbered, hidden: ReadonlySet<number>, few: (people?: number) => boolean) {
  const { cells, inner, lines, decided } = table
  const isInner = new Set(inner)
  const unknown = inner.filter((cell) => hidden.has(cell))
  const counted = lines.filter(({ parts }) => parts.every((cell) => isInner.has(cell)))
  const known = counted.filter(({ sum }) => !hidden.has(sum))
  const unknownOf = (parts: readonly number[]) => unknown.map((cell) => (parts.includes(cell) ? 1 : 0))
  const combine = combinationsOf(known.map(({ parts }) => unknownOf(parts)))
  const secrets = [...unknown.map((cell) => ({ sum: cell, parts: [cell] })), ...counted]
  for (const { sum, parts } of secrets) {
    const shares = hidden.has(sum) && few(cells[sum]) ? combine(unknownOf(parts)) : undefined
    if (shares === undefined) continue
    const open = inner.filter((cell) => !hidden.has(cell))
    const shareOf = (cell: number) =>
      sumOf(known.map((line, place) => (line.parts.includes(cell) ? (shares[place] ?? 0) : 0)))
    const used = known.flatMap((line, place) => (shares[place] === 0 || decided.has(line.sum) ? [] : [line.sum]))
    const next =
      lightest(
        cells,
        open.filter((cell) => shareOf(cell) !== 0),
      ) ?? lightest(cells, used)
    if (next !== undefined) return next
  }
  return undefined
}

/** Finds for a row how often each of the given rows must be counted to make it, if it can be made of them at all (Gauß and Jordan). */
function combinationsOf(rows: readonly (readonly number[])[]) {
  const reduced: { readonly pivot: number; readonly row: readonly number[]; readonly shares: readonly number[] }[] = []
  const reduce = (row: readonly number[], shares: readonly number[]) =>
    reduced.reduce(
      (left, by) => {
        const times = left.row[by.pivot] ?? 0
        return times === 0 ? left : { row: less(left.row, by.row, times), shares: less(left.shares, by.shares, times) }
      },
      { row, shares },
    )
  rows.forEach((given, place) => {
    const left = reduce(
      given,
      rows.map((_, other) => (other === place ? 1 : 0)),
    )
    const pivot = left.row.findIndex((number) => number !== 0)
    const first = left.row[pivot]
    if (first === undefined) return
    const over = (number: number) => rounded(number / first)
    reduced.push({ pivot, row: left.row.map(over), shares: left.shares.map(over) })
  })
  return (wanted: readonly number[]) => {
    const left = reduce(
      wanted,
      rows.map(() => 0),
    )
    return left.row.every((number) => number === 0) ? left.shares.map((share) => -share) : undefined
  }
}

function less(row: readonly number[], other: readonly number[], times: number): readonly number[] {
  return row.map((number, place) => rounded(number - times * (other[place] ?? 0)))
}

// Halves and thirds come out whole again.
function rounded(number: number): number {
  return Math.round(number * 1e9) / 1e9
}

// The smallest number of people goes first, nobody last.
function lightest(cells: readonly number[], of: readonly number[]): number | undefined {
  return of.toSorted((a, b) => weight(cells[a]) - weight(cells[b]))[0]
}

function weight(people = 0): number {
  return people === 0 ? Number.MAX_SAFE_INTEGER : people
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
