import { describe, expect, it, test } from 'vitest'
import { dayAfter, holidaysOfHesse, isHolidayInHesse } from './calendar-day.ts'
import { isWorkingDay, moveWorkingDays, nearestWorkingDay } from './working-days.ts'

// Published by the ministry of the interior of Hesse, Sundays left out.
test.each([
  [2024, ['2024-03-29', '2024-04-01', '2024-05-09', '2024-05-20', '2024-05-30']],
  [2025, ['2025-04-18', '2025-04-21', '2025-05-29', '2025-06-09', '2025-06-19']],
  [2026, ['2026-04-03', '2026-04-06', '2026-05-14', '2026-05-25', '2026-06-04']],
  [2027, ['2027-03-26', '2027-03-29', '2027-05-06', '2027-05-17', '2027-05-27']],
  [2038, ['2038-04-23', '2038-04-26', '2038-06-03', '2038-06-14', '2038-06-24']],
])('knows the movable holidays of %i', (year, days) => {
  expect(holidaysOfHesse(year)).toEqual(expect.arrayContaining(days))
})

test.each([
  ['2024-03-29', 'Karfreitag'],
  ['2025-04-21', 'Ostermontag'],
  ['2026-05-14', 'Christi Himmelfahrt'],
  ['2027-05-17', 'Pfingstmontag'],
  ['2027-05-27', 'Fronleichnam'],
  ['2038-04-26', 'Ostermontag, der späteste'],
  ['2026-10-03', 'Tag der Deutschen Einheit'],
])('%s is a holiday in Hesse: %s', (day) => {
  expect(isHolidayInHesse(day)).toBe(true)
})

test.each(['2026-11-01', '2026-10-31', '2027-01-06', '2027-08-15', '2026-12-24', '2026-12-31'])(
  '%s is none here, though it is elsewhere or many are at home',
  (day) => {
    expect(isHolidayInHesse(day)).toBe(false)
  },
)

describe('working days', () => {
  it.each([
    ['2026-11-23', 5, '2026-11-30'],
    ['2026-11-28', 1, '2026-11-30'],
    ['2026-12-23', 2, '2026-12-28'],
    ['2026-12-30', 2, '2027-01-04'],
    ['2027-03-25', 1, '2027-03-30'],
    ['2026-10-02', 1, '2026-10-05'],
  ])('from %s so many (%i) end on %s', (day, days, last) => {
    expect(moveWorkingDays(day, days)).toBe(last)
  })

  it('go over weekends and holidays', () => {
    // Thursday before Good Friday 2027; the next working day is Tuesday.
    expect(moveWorkingDays('2027-03-25', 1)).toBe('2027-03-30')
    expect(moveWorkingDays('2027-03-30', -1)).toBe('2027-03-25')
    expect(moveWorkingDays('2026-12-23', 2)).toBe('2026-12-28')
    expect(moveWorkingDays('2026-12-24', 0)).toBe('2026-12-24')
  })

  it('never end on a day nobody works, wherever they begin', () => {
    for (let day = '2026-01-01'; day < '2028-01-01'; day = dayAfter(day, 1)) {
      const later = moveWorkingDays(day, 3)
      expect(isWorkingDay(later)).toBe(true)
      expect(later > day).toBe(true)
      expect(isWorkingDay(nearestWorkingDay(day, -1))).toBe(true)
    }
  })

  it('come back to where they began', () => {
    for (let day = nearestWorkingDay('2026-01-01', 1); day < '2027-06-01'; day = moveWorkingDays(day, 7))
      expect(moveWorkingDays(moveWorkingDays(day, 11), -11)).toBe(day)
  })
})
