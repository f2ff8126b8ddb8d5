import { expect, it } from 'vitest'
import { confirmedOn, daysBefore, monthsBefore } from './confirmation.ts'

it.each([
  ['2026-11-22T11:00:00Z', 12, '2025-11-22T11:00:00.000Z'],
  ['2028-02-29T11:00:00Z', 12, '2027-02-28T11:00:00.000Z'],
  ['2026-05-31T11:00:00Z', 1, '2026-04-30T11:00:00.000Z'],
])('%s is %i months after %s', (instant, months, earlier) => {
  expect(monthsBefore(new Date(instant), months).toISOString()).toBe(earlier)
})

it('counts days of 24 hours', () => {
  expect(daysBefore(new Date('2026-11-22T11:00:00Z'), 28).toISOString()).toBe('2026-10-25T11:00:00.000Z')
})

it('names the day in Berlin', () => {
  expect(confirmedOn(new Date('2026-11-22T23:30:00Z'))).toBe('2026-11-23')
  expect(confirmedOn(null)).toBeNull()
})
