import { expect, it } from 'vitest'
import { holidaysOfHesse } from '#kernel/calendar-day.ts'
import { workingDayAfter } from './working-days.ts'

// Published by the ministry of the interior of Hesse, Sundays left out.
it.each([
  [2024, ['2024-03-29', '2024-04-01', '2024-05-09', '2024-05-20', '2024-05-30']],
  [2025, ['2025-04-18', '2025-04-21', '2025-05-29', '2025-06-09', '2025-06-19']],
  [2026, ['2026-04-03', '2026-04-06', '2026-05-14', '2026-05-25', '2026-06-04']],
  [2027, ['2027-03-26', '2027-03-29', '2027-05-06', '2027-05-17', '2027-05-27']],
  [2038, ['2038-04-23', '2038-04-26', '2038-06-03', '2038-06-14', '2038-06-24']],
])('knows the movable holidays of %i', (year, days) => {
  expect(holidaysOfHesse(year)).toEqual(expect.arrayContaining(days))
})

it.each([
  ['2026-11-23', 5, '2026-11-30'],
  ['2026-11-28', 1, '2026-11-30'],
  ['2026-12-23', 2, '2026-12-28'],
  ['2026-12-30', 2, '2027-01-04'],
  ['2027-03-25', 1, '2027-03-30'],
  ['2026-10-02', 1, '2026-10-05'],
])('from %s so many working days (%i) end on %s', (day, days, last) => {
  expect(workingDayAfter(day, days)).toBe(last)
})
