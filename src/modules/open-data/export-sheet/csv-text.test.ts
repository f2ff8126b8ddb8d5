import fc from 'fast-check'
import { parseCsv } from 'hucre/csv'
import { describe, expect, it } from 'vitest'
import { csvText } from './csv-text.ts'

const first = (text: string) => parseCsv(csvText(['x'], [[text]]), { delimiter: ',' })[1]?.[0]

describe('IN-06: cells of a sheet', () => {
  it.each([
    '=1+1',
    '+49 69 123',
    '-1+1',
    '@SUM(1)',
    ' =1+1',
    '\u00A0=1',
    '\u200B=1',
    '\u2060\uFEFF-1',
    '＝1+1',
    '＋1',
    '﹣1',
    '＠x',
    '\t=1',
    '\r=1',
    '\n\n=cmd',
    '\u3164=1',
  ])('%j becomes no formula', (text) => {
    expect(first(text)).toBe(`'${text}`)
  })

  it('leaves every other text as it is, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (tail) => {
        expect(first(`x${tail}`)).toBe(`x${tail}`)
      }),
    )
  })

  it('never lets a formula through, whatever stands before it', () => {
    const before = fc.string({
      unit: fc.constantFrom(' ', '\t', '\u00A0', '\u200E', '\u202E', '\u3000', '\r', '\n', '\0', '\u2800'),
    })
    fc.assert(
      fc.property(before, fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠', '⁺', '₌'), (blank, sign) => {
        expect(String(first(`${blank}${sign}1`)).startsWith("'")).toBe(true)
      }),
    )
  })

  it('is RFC 4180 with a mark for spreadsheets', () => {
    expect(
      csvText(
        ['a', 'b'],
        [
          ['x"y', 'z,1'],
          [null, -2],
        ],
      ),
    ).toBe('\uFEFFa,b\r\n"x""y","z,1"\r\n,-2\r\n')
  })
})
