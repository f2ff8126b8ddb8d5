/** What is asked on a scale from 1 to 5. */
export const scales = ['overall', 'content', 'organisation', 'understanding', 'useful'] as const
export type Scale = (typeof scales)[number]

/** Fewer answers than this are not shown: one could tell who gave them. */
export const fewest = 5

/** For how many days after it was sent a link can be used. */
export const openDays = 30

/** How many gave 1, 2, 3, 4 and 5. */
export type Counts = readonly number[]

/**
 * The counts that may be shown; null where one may not. Small ones are left out, and so many others with them that nobody can reckon
 * back from the sum.
 */
export function shownCounts(counts: Counts): readonly (number | null)[] {
  if (sumOf(counts) < fewest) return counts.map(() => null)
  const hidden = new Set(counts.flatMap((count, place) => (count > 0 && count < fewest ? [place] : [])))
  const hiddenSum = () => sumOf(counts.filter((_, place) => hidden.has(place)))
  while (hidden.size > 0 && hidden.size < counts.length && (hidden.size < 2 || hiddenSum() < fewest)) {
    const [next] = counts
      .map((count, place) => ({ count, place }))
      .filter(({ place }) => !hidden.has(place))
      .toSorted((a, b) => Number(a.count === 0) - Number(b.count === 0) || a.count - b.count)
    if (next !== undefined) hidden.add(next.place)
  }
  return counts.map((count, place) => (hidden.has(place) ? null : count))
}

/** The average to one decimal; undefined where too few answered. */
export function averageOf(counts: Counts): number | undefined {
  const answers = sumOf(counts)
  if (answers < fewest) return undefined
  const points = counts.reduce((sum, count, place) => sum + count * (place + 1), 0)
  return Math.round((points / answers) * 10) / 10
}

export function sumOf(counts: Counts): number {
  return counts.reduce((sum, count) => sum + count, 0)
}
