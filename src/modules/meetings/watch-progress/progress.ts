import { daysBetween } from '#kernel/calendar-day.ts'
/** Seats that came on a day (ISO date). */
export type DayCount = { readonly day: string; readonly seats: number }

/** How many there were in all at the end of a day. */
export type Standing = { readonly day: string; readonly total: number }

/** Adds up day by day; days without a sign-up are left out. */
export function addedUp(counts: readonly DayCount[]): readonly Standing[] {
  let total = 0
  return counts.map(({ day, seats }) => {
    total += seats
    return { day, total }
  })
}

export type Point = { readonly x: number; readonly y: number }

/** Corners of the stairs from the first day to the last one, in a field of this size; each day is a step up at its place in time. */
export function stairs(
  standings: readonly Standing[],
  lastDay: string,
  width: number,
  height: number,
): readonly Point[] {
  const [first] = standings
  const highest = standings.at(-1)?.total ?? 0
  if (first === undefined || highest === 0) return []
  const days = Math.max(1, daysBetween(first.day, lastDay))
  const points: Point[] = [{ x: 0, y: height }]
  let level = height
  for (const { day, total } of standings) {
    const x = (daysBetween(first.day, day) / days) * width
    const y = height - (total / highest) * height
    points.push({ x, y: level }, { x, y })
    level = y
  }
  points.push({ x: width, y: level })
  return points
}
