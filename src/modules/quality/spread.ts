import { type Level, levels } from './standard.ts'

/** How many projects stand at each level of one standard, the lowest first. */
export type SpreadLine = { readonly slot: number; readonly counts: readonly number[] }

/** Answers whose author the reader knows: a level a standard and project. */
export type KnownAnswer = { readonly slot: number; readonly level: Level | null }

type Reader = {
  readonly known: readonly KnownAnswer[]
  /** How many of the counted assessments were deleted since: she may have known any of them. */
  readonly gone: number
  readonly least: number
}

/**
 * What of a spread may be shown to somebody who knows some of its answers one by one: those standards only where taking her answers away
 * leaves at least so many projects. Otherwise the difference would tell of fewer than that (AZ-16).
 */
export function shownTo(lines: readonly SpreadLine[], { known, gone, least }: Reader): readonly SpreadLine[] {
  return lines.filter(({ slot, counts }) => {
    const all = counts.reduce((sum, count) => sum + count, 0)
    const hers = known.filter((answer) => answer.slot === slot && answer.level !== null && answer.level > 0).length
    return all - hers - gone >= least
  })
}

/** Whether so much is new since the last count that the difference between both tells of no smaller group. */
export function isTimeToCount(current: readonly string[], last: ReadonlySet<string>, least: number): boolean {
  const fresh = current.filter((id) => !last.has(id)).length
  return current.length >= least && fresh >= least
}

/** Counts answers by standard and level; a standard that fewer than so many projects have answered is left out. */
export function countSpread(
  answers: readonly { readonly slot: number; readonly level: number }[],
  least: number,
): readonly SpreadLine[] {
  const slots = [...new Set(answers.map(({ slot }) => slot))].toSorted((a, b) => a - b)
  return slots
    .map((slot) => ({
      slot,
      counts: levels.map((level) => answers.filter((one) => one.slot === slot && one.level === level).length),
    }))
    .filter(({ counts }) => counts.reduce((sum, count) => sum + count, 0) >= least)
}
