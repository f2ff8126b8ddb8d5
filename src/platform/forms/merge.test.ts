import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { marksOfValues, mergeValues } from './merge.ts'

const names = ['a', 'b', 'c']
const values = fc.record({
  a: fc.constantFrom('', 'x', 'y'),
  b: fc.constantFrom('', 'x', 'y'),
  c: fc.subarray(['1', '2']),
})

it('CO-06: a field only one of two changed keeps that change, and one both changed alike is no quarrel', () => {
  fc.assert(
    fc.property(values, values, values, (before, hers, saved) => {
      const { values: merged, contested } = mergeValues(names, marksOfValues(names, before), hers, saved)
      for (const name of ['a', 'b'] as const) {
        const wanted = hers[name] === before[name] ? saved[name] : hers[name]
        expect(merged[name]).toBe(wanted)
        expect(contested.includes(name)).toBe(
          hers[name] !== before[name] && saved[name] !== before[name] && hers[name] !== saved[name],
        )
      }
    }),
  )
})

it('takes every difference for a quarrel where nobody knows what was seen', () => {
  expect(mergeValues(['a', 'b'], 'forged', { a: '1', b: '2' }, { a: '1', b: '3' }).contested).toEqual(['b'])
})
