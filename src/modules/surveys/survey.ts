import { usualFewest } from '#kernel/suppression.ts'

/** What is asked on a scale from 1 to 5. */
export const scales = ['overall', 'content', 'organisation', 'understanding', 'useful'] as const
export type Scale = (typeof scales)[number]

/** Fewer answers than this are not shown: one could tell who gave them. */
export const fewest = usualFewest

/** For how many days after it was sent a link can be used. */
export const openDays = 30

/** How many gave 1, 2, 3, 4 and 5. */
export type Counts = readonly number[]

/**
 * The counts that may be shown; null where one may not. A single small one hides them all: with the average beside them and a few of
 * the others, anybody could reckon it back.
 */
export function shownCounts(counts: Counts): readonly (number | null)[] {
  const small = sumOf(counts) < fewest || counts.some((count) => count > 0 && count < fewest)
  return counts.map((count) => (small ? null : count))
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
