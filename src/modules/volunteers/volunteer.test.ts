import { dayAfter } from '#kernel/calendar-day.ts'
import { describe, expect, it } from 'vitest'
import { isInTeam, standingOf } from './volunteer.ts'

const qualification = (validUntil: string | null, withdrawnOn: string | null = null) => ({ validUntil, withdrawnOn })

describe('how a qualification stands', () => {
  it.each([
    ['without an end', qualification(null), 'holds'],
    ['its last day counts', qualification('2026-11-22'), 'ends-soon'],
    ['the day after it has ended', qualification('2026-11-21'), 'ended'],
    ['sixty days ahead it is told of', qualification('2027-01-21'), 'ends-soon'],
    ['sixty-one days ahead it is not', qualification('2027-01-22'), 'holds'],
    ['taken back today', qualification(null, '2026-11-22'), 'withdrawn'],
    ['taken back tomorrow', qualification(null, '2026-11-23'), 'holds'],
  ] as const)('%s', (_, one, standing) => {
    expect(standingOf(one, '2026-11-22')).toBe(standing)
  })

  it('days are counted over changes of the clock and leap days', () => {
    expect(dayAfter('2028-02-28', 1)).toBe('2028-02-29')
    expect(dayAfter('2026-10-24', 2)).toBe('2026-10-26')
    expect(dayAfter('2026-03-29', -1)).toBe('2026-03-28')
  })

  it('the last day in a team is a day in the team', () => {
    expect(isInTeam({ until: '2026-11-22' }, '2026-11-22')).toBe(true)
    expect(isInTeam({ until: '2026-11-21' }, '2026-11-22')).toBe(false)
    expect(isInTeam({ until: null }, '2026-11-22')).toBe(true)
  })
})
