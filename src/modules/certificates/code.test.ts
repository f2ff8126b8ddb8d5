import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newCode, readCode, spacedCode } from './code.ts'

const code = fc.uint8Array({ minLength: 7, maxLength: 7 }).map((bytes) => {
  // The first draw may have a check sign beyond the alphabet; the next ones go on from there.
  let draw = 0
  return newCode(() => {
    const next = Buffer.from(bytes)
    next.writeUInt8((next.readUInt8(6) + 2 * draw++) & 255, 6)
    return next
  })
})

describe('codes', () => {
  it('are twelve signs that nobody takes for one another, and read back as they are', () => {
    fc.assert(
      fc.property(code, (one) => {
        expect(one).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/)
        expect(readCode(one)).toBe(one)
        expect(readCode(` ${spacedCode(one).toLowerCase()} `)).toBe(one)
      }),
      { numRuns: 500 },
    )
  })

  it('one wrong sign is always seen, and two neighbours changed over, too', () => {
    fc.assert(
      fc.property(code, fc.nat(10), fc.nat(31), (one, place, letter) => {
        const sign = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[letter] ?? ''
        const wrong = one.slice(0, place) + sign + one.slice(place + 1)
        expect(readCode(wrong)).toBe(wrong === one ? one : undefined)
        const swapped = one.slice(0, place) + (one[place + 1] ?? '') + (one[place] ?? '') + one.slice(place + 2)
        if (place < 10 && swapped !== one) expect(readCode(swapped)).toBeUndefined()
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['24BASE2024AV', '24BASE2024AV'],
    ['24ba-se2o-24av', '24BASE2024AV'],
    ['24BASE2024AW', undefined],
    ['24BASE2024A', undefined],
    ['24BASE2024AVV', undefined],
    ['24BASU2024AV', undefined],
    ['', undefined],
    ["24BASE2024AV'--", undefined],
  ])('%j is read as %j', (typed, read) => {
    expect(readCode(typed)).toBe(read)
  })

  it('stand in groups of four', () => {
    expect(spacedCode('24BASE2024AV')).toBe('24BA-SE20-24AV')
  })

  it('ten thousand are ten thousand', () => {
    expect(new Set(Array.from({ length: 10_000 }, () => newCode())).size).toBe(10_000)
  })
})
