import { describe, expect, it } from 'vitest'
import { countLevels, nextOpen, standingOf } from './assessment.ts'

const answer = (slot: number, level: 0 | 1 | 2 | 3 | 4 | null) => ({ slot, level, note: '', ownEvidence: '' })

describe('an assessment', () => {
  it('counts levels; what does not fit or is open counts nowhere', () => {
    expect(countLevels([answer(1, 4), answer(2, 4), answer(3, 1), answer(4, 0), answer(5, null)])).toEqual([1, 0, 0, 2])
  })

  it('goes on to the next open standard, and round to the first', () => {
    const order = [1, 2, 3, 4]
    expect(nextOpen(order, new Set([2]), 1)).toBe(3)
    expect(nextOpen(order, new Set([3, 4]), 3)).toBe(1)
    expect(nextOpen(order, new Set([1, 2, 4]), 3)).toBeUndefined()
    expect(nextOpen(order, new Set(order), 1)).toBeUndefined()
  })

  it('knows how a measure stands; its own day is not late', () => {
    const due = (dueOn: string, doneAt: Date | null = null) => standingOf({ dueOn, doneAt }, '2026-11-22')
    expect(due('2026-11-21')).toBe('late')
    expect(due('2026-11-22')).toBe('soon')
    expect(due('2026-12-06')).toBe('soon')
    expect(due('2026-12-07')).toBe('planned')
    expect(due('2026-11-01', new Date())).toBe('done')
  })
})
