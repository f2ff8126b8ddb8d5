import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlaceMatch } from '#modules/places/index.ts'
import { likenessTo, slipsBetween } from './place-guess.ts'

const offenbach: PlaceMatch = {
  kind: 'municipality',
  id: '06413000',
  name: 'Offenbach am Main',
  names: { ar: 'أوفنباخ' },
  lat: 50.1,
  lon: 8.8,
  postcode: null,
  districtId: 'offenbach-stadt',
  districtName: 'Offenbach am Main',
  districtNames: {},
  districtKind: 'kreisfreie-stadt',
}

describe('how much a typed name is like a place', () => {
  it.each([
    ['Offenbach', 'same'],
    ['offenbach am main', 'same'],
    ['أوفنباخ', 'same'],
    ['Offenb', 'beginning'],
    ['Ofenbach', 'close'],
    ['Offenbahc', 'close'],
    ['Off', undefined],
    ['Wohnung', undefined],
    ['', undefined],
  ])('%s: %s', (text, likeness) => {
    expect(likenessTo(text, offenbach)).toBe(likeness)
  })

  it('a Kreis goes by its short name, too', () => {
    const kreis: PlaceMatch = {
      ...offenbach,
      kind: 'district',
      id: 'offenbach-kreis',
      name: 'Kreis Offenbach',
      names: {},
    }
    expect(likenessTo('Offenbach', kreis)).toBe('same')
  })
})

describe('slips of the pen', () => {
  it.each([
    ['offenbach', 'offenbach', 0],
    ['ofenbach', 'offenbach', 1],
    ['offenbahc', 'offenbach', 1],
    ['kassel', 'hassel', 1],
    ['', 'abc', 3],
  ])('%s / %s: %i', (one, other, slips) => {
    expect(slipsBetween(one, other)).toBe(slips)
  })

  it('are the same both ways, and never more than the longer word is long', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, other) => {
        const slips = slipsBetween(one, other)
        expect(slips).toBe(slipsBetween(other, one))
        expect(slips).toBeLessThanOrEqual(Math.max(one.length, other.length))
      }),
    )
  })
})
