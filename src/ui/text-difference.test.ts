import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textDifference } from './text-difference.ts'

describe('the difference of two texts', () => {
  it('holds both, whole and in order, whatever they are', () => {
    const texts = fc.array(fc.constantFrom('eins', 'zwei', '<b>', '\n', ' ', 'مرحبا', '**'), { maxLength: 40 })
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const [before, after] = [one.join(''), other.join('')]
        const parts = textDifference(before, after)
        const of = (kind: 'added' | 'removed') =>
          parts.filter((part) => part.kind === 'same' || part.kind === kind).map((part) => part.text)
        expect(of('removed').join('')).toBe(before)
        expect(of('added').join('')).toBe(after)
      }),
    )
  })

  it('gives up on words where little is common, and is still quick', () => {
    const long = (word: string) => Array.from({ length: 4000 }, (_, index) => `${word}${index}`).join(' ')
    const begun = performance.now()
    expect(textDifference(long('a'), long('b')).map((part) => part.kind)).toEqual(['removed', 'added'])
    expect(performance.now() - begun).toBeLessThan(3000)
  })
})
