import { expect, it } from 'vitest'
import { monthsAfter } from './months.ts'

it.each([
  ['2026-11-23', 3, '2027-02-23'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2027-11-30', 3, '2028-02-29'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2026-12-01', 1, '2027-01-01'],
])('%s and %i months make %s', (day, months, later) => {
  expect(monthsAfter(day, months)).toBe(later)
})
