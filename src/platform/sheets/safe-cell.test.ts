import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainCell, safeCell } from './safe-cell.ts'

describe('a cell of a CSV file', () => {
  it.each([
    ['=1+1', `'=1+1`],
    ['  =cmd', `'  =cmd`],
    ['\u200B=1', `'\u200B=1`],
    ['\uFEFF@SUM(A1)', `'\uFEFF@SUM(A1)`],
    ['\uFF1D1+1', `'\uFF1D1+1`],
    ['\uFF0B49', `'\uFF0B49`],
    ['+49 69 90009-110', `'+49 69 90009-110`],
    ['-2+3', `'-2+3`],
    ['\t=1', `'\t=1`],
    ['\u00A0-x', `'\u00A0-x`],
    ['-5', '-5'],
    ['-12,50', '-12,50'],
    ['069 90009-110', '069 90009-110'],
    ['Verein = gut', 'Verein = gut'],
    ["'s Haus", "'s Haus"],
    ["'=1", "''=1"],
  ])('IN-06: %j is written as %j', (text, cell) => {
    expect(safeCell(text)).toBe(cell)
    expect(plainCell(cell)).toBe(text.trim())
  })

  it('never begins like a formula, and comes back as it was, whatever it holds', () => {
    const character = fc.constantFrom(...`'=+-@\uFF1D\uFF20 \t\r\n\u200B\u00A0ab1,`)
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 8 }), (text) => {
        const cell = safeCell(text)
        if (!/^-\d+([.,]\d+)?$/.test(cell))
          expect(cell).not.toMatch(/^[\s\p{Cc}\p{Cf}\p{Z}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u)
        expect(plainCell(cell)).toBe(text.replaceAll(/\r\n?/g, '\n').trim())
      }),
      { numRuns: 2000 },
    )
  })
})
