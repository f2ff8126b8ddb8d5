import { describe, expect, it } from 'vitest'
import { valueOf } from './form.ts'

describe('a typed value', () => {
  it.each([
    ['day-of-year', '31.12.', 1231],
    ['day-of-year', '1.3', 301],
    ['day-of-year', '29.2.', undefined],
    ['day-of-year', '31.4.', undefined],
    ['day-of-year', '0.1.', undefined],
    ['day-of-year', '1231', undefined],
    ['number', '50000', 50_000],
    ['number', '1000000', 1_000_000],
    ['number', '1000001', undefined],
    ['cents', '600000', 60_000_000],
    ['cents', '1000000,01', undefined],
    ['percent', '101', undefined],
    ['yes-no', 'yes', 1],
    ['yes-no', 'ja', undefined],
  ] as const)('of the unit %s, %j, is %s', (unit, typed, expected) => {
    expect(valueOf(unit, typed)).toBe(expected)
  })
})
