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
 * fewer. A cell of nobody is no secret; it is hidden only where nothing else could hide its neighbour. Tables of the same people in other
 * columns are given the sums that one of them shows (`sums`), so that together they tell no more.
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
  const hidden = hiddenCells({ cells, lines, decided }, fewest)
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
  readonly lines: readonly Line[]
  /** What another table has decided about sums they share: hidden or not. */
  readonly decided: ReadonlyMap<number, boolean>
}

function hiddenCells({ cells, lines, decided }: Numbered, fewest: number): ReadonlySet<number> {
  const hidden = new Set<number>()
  cells.forEach((people, cell) => {
    if (decided.get(cell) ?? (people > 0 && people < fewest)) hidden.add(cell)
  })
  // Each round hides one cell more, so it ends.
  for (let more = true; more;) {
    more = false
    for (const { sum, parts } of lines) {
      const covered = parts.filter((cell) => hidden.has(cell))
      const enough = covered.length > 1 && sumOf(covered.map((cell) => cells[cell] ?? 0)) >= fewest
      if (hidden.has(sum) ? covered.length > 0 : covered.length === 0 || enough) continue
      const open = parts.filter((cell) => !hidden.has(cell)).toSorted((a, b) => weight(cells[a]) - weight(cells[b]))
      // Nothing left to hide beside it: then the sum itself, where it is this table's own.
      const next = open[0] ?? (hidden.has(sum) || decided.has(sum) ? undefined : sum)
      if (next === undefined) continue
      hidden.add(next)
      more = true
    }
  }
  return hidden
}

// The smallest number of people goes first, nobody last.
function weight(people = 0): number {
  return people === 0 ? Number.MAX_SAFE_INTEGER : people
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
