import { describe, expect, it, test } from 'vitest'
import { addDays, isHoliday, isWorkingDay, moveWorkingDays, nearestWorkingDay } from './working-days.ts'

test.each([
  ['2024-03-29', 'Karfreitag'],
  ['2025-04-21', 'Ostermontag'],
  ['2026-05-14', 'Christi Himmelfahrt'],
  ['2027-05-17', 'Pfingstmontag'],
  ['2027-05-27', 'Fronleichnam'],
  ['2038-04-26', 'Ostermontag, der späteste'],
  ['2026-10-03', 'Tag der Deutschen Einheit'],
])('%s is a holiday in Hesse: %s', (day) => {
  expect(isHoliday(day)).toBe(true)
})

test.each(['2026-11-01', '2026-10-31', '2027-01-06', '2027-08-15', '2026-12-24', '2026-12-31'])(
  '%s is none here, though it is elsewhere or many are at home',
  (day) => {
    expect(isHoliday(day)).toBe(false)
  },
)

describe('working days', () => {
  it('go over weekends and holidays', () => {
    // Thursday before Good Friday 2027; the next working day is Tuesday.
    expect(moveWorkingDays('2027-03-25', 1)).toBe('2027-03-30')
    expect(moveWorkingDays('2027-03-30', -1)).toBe('2027-03-25')
    expect(moveWorkingDays('2026-12-23', 2)).toBe('2026-12-28')
    expect(moveWorkingDays('2026-12-24', 0)).toBe('2026-12-24')
  })

  it('never end on a day nobody works, wherever they begin', () => {
    for (let day = '2026-01-01'; day < '2028-01-01'; day = addDays(day, 1)) {
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
