import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { idFrom } from '#kernel/id.ts'
import { codeAt, codeFits } from './code.ts'

const key = Buffer.alloc(32, 'a key of the tests')
const date = idFrom<'offer-date'>('11111111-1111-4111-8111-111111111111')
const other = idFrom<'offer-date'>('22222222-2222-4222-8222-222222222222')
const at = (seconds: number) => new Date(Date.UTC(2027, 2, 1, 18) + seconds * 1000)

describe('the code on the screen', () => {
  it('is four digits, good for two to four minutes', () => {
    const { code, until } = codeAt(key, date, at(30))
    expect(code).toMatch(/^\d{4}$/)
    expect(until).toEqual(at(120))
    expect(codeAt(key, date, at(119)).code).toBe(code)
    expect([0, 119, 120, 239].map((seconds) => codeFits(key, date, code, at(seconds)))).toEqual([
      true,
      true,
      true,
      true,
    ])
    expect([-1, 240].map((seconds) => codeFits(key, date, code, at(seconds)))).toEqual([false, false])
  })

  it('is another for another date and another installation', () => {
    const hours = Array.from({ length: 50 }, (_, index) => at(index * 3600))
    const codes = (one: Buffer, of: typeof date) => hours.map((now) => codeAt(one, of, now).code)
    expect(codes(key, date)).not.toEqual(codes(key, other))
    expect(codes(key, date)).not.toEqual(codes(Buffer.alloc(32, 'another'), date))
    expect(new Set(codes(key, date)).size).toBeGreaterThan(45)
  })

  it('takes nothing but the digits', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 6 }), (typed) => {
        const taken = [codeAt(key, date, at(0)).code, codeAt(key, date, at(-1)).code]
        expect(codeFits(key, date, typed, at(0))).toBe(taken.includes(typed))
      }),
    )
  })
})
