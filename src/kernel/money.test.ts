import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { centsOf, euros } from './money.ts'

describe('money', () => {
  it.each([
    ['12,50', 1250],
    ['12.5', 1250],
    ['3000', 300_000],
    ['0,05', 5],
    ['', undefined],
    ['12,505', undefined],
    ['-3', undefined],
    ['1.234,50', 123_450],
    ['2.500', 250_000],
    ['1,234.50', 123_450],
    ['12 000', 1_200_000],
    ['3000 €', 300_000],
    ['3.000,00 Euro', 300_000],
    ['1.23.456', undefined],
    ['12.3456', undefined],
    ['€', undefined],
  ])('reads %s as %s cents', (text, cents) => {
    expect(centsOf(text)).toBe(cents)
  })

  it('writes euros as the language does', () => {
    expect(euros('de', 123_450)).toBe('1.234,50\u00A0€')
    expect(euros('de', 300_000)).toBe('3.000\u00A0€')
    expect(euros('en', 123_450)).toBe('€1,234.50')
  })

  it('reads what it has written, to the cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (cents) => {
        expect(centsOf(euros('de', cents))).toBe(cents)
      }),
    )
  })
})
