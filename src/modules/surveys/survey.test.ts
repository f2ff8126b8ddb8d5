import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { averageOf, fewest, shownCounts } from './survey.ts'

describe('small numbers', () => {
  it.each([
    [
      [0, 0, 1, 1, 2],
      [null, null, null, null, null],
    ],
    [
      [0, 0, 0, 6, 9],
      [0, 0, 0, 6, 9],
    ],
    [
      [1, 0, 0, 6, 9],
      [null, null, null, null, null],
    ],
    [
      [2, 3, 0, 6, 9],
      [null, null, null, null, null],
    ],
    [
      [1, 0, 0, 0, 20],
      [null, null, null, null, null],
    ],
  ])('of %j shows %j', (counts, shown) => {
    expect(shownCounts(counts)).toEqual(shown)
  })

  it('are never shown, and never to be reckoned from the sum or the average', () => {
    const counts = fc.array(fc.nat({ max: 12 }), { minLength: 5, maxLength: 5 })
    fc.assert(
      fc.property(counts, (all) => {
        const shown = shownCounts(all)
        if (all.some((count) => count > 0 && count < fewest)) expect(new Set(shown)).toEqual(new Set([null]))
        expect(shown.every((count) => count === null || count === 0 || count >= fewest)).toBe(true)
      }),
      { numRuns: 500, seed: 2026 },
    )
  })

  it('have no average', () => {
    expect(averageOf([0, 0, 0, 0, 4])).toBeUndefined()
    expect(averageOf([0, 0, 0, 2, 5])).toBe(4.7)
  })
})
