import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instantInBerlin, wallClockInBerlin } from './berlin-time.ts'

describe('a time of day in Berlin', () => {
  it.each([
    ['2026-11-22', '12:00', '2026-11-22T11:00:00.000Z'],
    ['2027-07-01', '00:00', '2027-06-30T22:00:00.000Z'],
    // The night before and after the clocks go forward: the same hour is an hour earlier in UTC.
    ['2027-03-27', '09:00', '2027-03-27T08:00:00.000Z'],
    ['2027-03-28', '09:00', '2027-03-28T07:00:00.000Z'],
    ['2027-03-28', '01:59', '2027-03-28T00:59:00.000Z'],
    ['2027-03-28', '03:00', '2027-03-28T01:00:00.000Z'],
    // 2:30 comes twice in October: the first.
    ['2027-10-31', '02:30', '2027-10-31T00:30:00.000Z'],
    ['2027-10-31', '03:00', '2027-10-31T02:00:00.000Z'],
  ])('%s %s is %s', (day, time, instant) => {
    expect(instantInBerlin(day, time)?.toISOString()).toBe(instant)
  })

  it.each([
    ['2027-03-28', '02:00'],
    ['2027-03-28', '02:59'],
    ['2027-02-29', '10:00'],
    ['2027-13-01', '10:00'],
    ['', '10:00'],
    ['2027-01-01', ''],
    ['2027-01-01', '24:00'],
  ])('%s %s is never', (day, time) => {
    expect(instantInBerlin(day, time)).toBeUndefined()
  })

  it('says of every minute what the clock shows then', () => {
    const minutes = fc.integer({ min: Date.UTC(2026, 0) / 60_000, max: Date.UTC(2040, 0) / 60_000 })
    fc.assert(
      fc.property(minutes, (minute) => {
        const instant = new Date(minute * 60_000)
        const { day, time } = wallClockInBerlin(instant)
        const back = instantInBerlin(day, time)
        const behind = (instant.getTime() - (back?.getTime() ?? 0)) / 60_000
        // The second of a doubled hour is read as the first.
        expect([0, 60]).toContain(behind)
      }),
    )
  })
})
