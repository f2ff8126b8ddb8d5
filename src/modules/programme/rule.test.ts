import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { idFrom } from '#kernel/id.ts'
import { placeAmong, ruleOn, type RuleValue } from './rule.ts'

const value = (validFrom: string, validTo: string | null, number = 1): RuleValue => ({
  id: idFrom(validFrom),
  key: 'training.basis.ue_max',
  value: number,
  validFrom,
  validTo,
  source: 'Seite',
  confirmedBy: '',
  reason: '',
  note: '',
  createdAt: new Date(0),
  withdrawnAt: null,
  withdrawal: '',
})

describe('the value of a day', () => {
  const values = [value('2021-01-01', '2025-12-31', 36), value('2026-07-01', null, 40)]
  it.each([
    ['2020-12-31', undefined],
    ['2021-01-01', 36],
    ['2025-12-31', 36],
    ['2026-01-01', undefined],
    ['2026-06-30', undefined],
    ['2026-07-01', 40],
    ['2099-01-01', 40],
  ])('is on %s %s', (day, expected) => {
    expect(ruleOn(values, day)?.value).toBe(expected)
  })
})

it('of a day is not one that was withdrawn, and none stands in the way of another', () => {
  const wrong = { ...value('2021-01-01', null), withdrawnAt: new Date(0), withdrawal: 'Tippfehler' }
  expect(ruleOn([wrong], '2022-01-01')).toBeUndefined()
  expect(placeAmong([wrong], { validFrom: '2021-01-01', validTo: null })).toEqual({ ends: undefined })
})

describe('a new value among those there are', () => {
  const [old, open] = [value('2021-01-01', '2024-12-31'), value('2025-01-01', null)]
  it('ends the open one when it begins later', () => {
    expect(placeAmong([old, open], { validFrom: '2027-01-01', validTo: null })).toEqual({ ends: open })
  })
  it.each([
    ['begins on the day of the open one', '2025-01-01', null, open],
    ['reaches into the open one', '2020-01-01', '2025-01-01', old],
    ['lies within an old one', '2022-01-01', '2022-12-31', old],
    ['begins before everything and never ends', '2019-01-01', null, old],
  ])('is refused when it %s', (_, validFrom, validTo, overlaps) => {
    expect(placeAmong([old, open], { validFrom, validTo })).toEqual({ overlaps })
  })
  it('fits into a gap and ends nothing', () => {
    expect(placeAmong([old, value('2026-01-01', null)], { validFrom: '2025-03-01', validTo: '2025-12-31' })).toEqual({
      ends: undefined,
    })
  })

  it('leaves at most one value on every day, whatever is added', () => {
    const days = Array.from({ length: 40 }, (_, index) =>
      new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10),
    )
    const day = fc.integer({ min: 0, max: 38 })
    const range = fc.tuple(day, fc.option(fc.integer({ min: 0, max: 12 })))
    fc.assert(
      fc.property(fc.array(range, { maxLength: 12 }), (ranges) => {
        const kept: RuleValue[] = []
        for (const [from, length] of ranges) {
          const next = value(days[from] ?? '', length === null ? null : (days[Math.min(from + length, 39)] ?? ''))
          const place = placeAmong(kept, next)
          if ('overlaps' in place) continue
          const at = kept.findIndex((one) => one === place.ends)
          const before = days[from - 1]
          if (at >= 0 && before !== undefined)
            kept[at] = { ...next, validFrom: kept[at]?.validFrom ?? '', validTo: before }
          kept.push(next)
        }
        for (const one of days)
          expect(kept.filter((each) => ruleOn([each], one) !== undefined).length).toBeLessThanOrEqual(1)
      }),
    )
  })
})
