import { describe, expect, it } from 'vitest'
import { countSpread, isTimeToCount, shownTo } from './spread.ts'

const answers = (slot: number, levels: readonly number[]) => levels.map((level) => ({ slot, level }))

describe('the spread', () => {
  it('counts by standard and level, and leaves out what too few have answered', () => {
    expect(countSpread([...answers(1, [1, 2, 2, 4, 4, 4]), ...answers(2, [1, 1, 3, 3])], 5)).toEqual([
      { slot: 1, counts: [1, 2, 0, 3] },
    ])
  })

  it('AZ-16: taking away what the reader knows never leaves fewer than the smallest group', () => {
    const lines = [{ slot: 1, counts: [1, 2, 0, 3] }]
    expect(shownTo(lines, { known: [], gone: 0, least: 6 })).toEqual(lines)
    expect(shownTo(lines, { known: [{ slot: 1, level: 4 }], gone: 0, least: 5 })).toEqual(lines)
    expect(shownTo(lines, { known: [{ slot: 1, level: 4 }], gone: 0, least: 6 })).toEqual([])
    // What does not fit, or was not answered, is in no count: it takes nothing away.
    const others = [
      { slot: 1, level: 0 },
      { slot: 1, level: null },
      { slot: 2, level: 3 },
    ] as const
    expect(shownTo(lines, { known: others, gone: 0, least: 6 })).toEqual(lines)
    // Whoever deletes hers still remembers it.
    expect(shownTo(lines, { known: [], gone: 1, least: 6 })).toEqual([])
  })

  it('AZ-16: is counted anew only when as many answers are new as the smallest group has', () => {
    const ids = Array.from({ length: 9 }, (_, index) => `p${index}`)
    const last = new Set(ids.slice(0, 5))
    expect(isTimeToCount(ids.slice(0, 4), new Set(), 5)).toBe(false)
    expect(isTimeToCount(ids.slice(0, 5), new Set(), 5)).toBe(true)
    expect(isTimeToCount(ids, last, 5)).toBe(false)
    expect(isTimeToCount([...ids, 'p9'], last, 5)).toBe(true)
  })
})
