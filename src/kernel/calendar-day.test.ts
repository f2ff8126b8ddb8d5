import { describe, expect, it } from 'vitest'
import { dayAfter, holidaysOfHesse, isCalendarDay, isHolidayInHesse, weekdayOf } from './calendar-day.ts'

describe('days of the calendar', () => {
  it('are those there are', () => {
    expect(['2028-02-29', '2026-12-31', '0001-01-01'].filter(isCalendarDay)).toHaveLength(3)
    expect(['2027-02-29', '2027-02-31', '0000-01-01', '2027-1-1', '12027-01-01', ''].filter(isCalendarDay)).toEqual([])
  })

  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-03-01', -1, '2027-02-28'],
    ['2026-03-28', 2, '2026-03-30'],
  ])('%s and %i days', (day, days, then) => expect(dayAfter(day, days)).toBe(then))

  it.each([
    ['2026-11-30', 1],
    ['2026-12-06', 7],
  ])('%s is weekday %i', (day, weekday) => expect(weekdayOf(day)).toBe(weekday))

  // As published by the Hessian ministry of the interior.
  it('knows the holidays of Hesse', () => {
    expect(holidaysOfHesse(2027)).toEqual([
      '2027-01-01',
      '2027-03-26',
      '2027-03-29',
      '2027-05-01',
      '2027-05-06',
      '2027-05-17',
      '2027-05-27',
      '2027-10-03',
      '2027-12-25',
      '2027-12-26',
    ])
    expect(holidaysOfHesse(2038)).toContain('2038-04-26')
    expect(['2026-06-04', '2026-10-31', '2026-11-01', '2026-12-24'].map(isHolidayInHesse)).toEqual([
      true,
      false,
      false,
      false,
    ])
  })
})
