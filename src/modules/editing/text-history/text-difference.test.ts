import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentenceChanges } from './sentence-changes.ts'
import { textDifference } from './text-difference.ts'

const fields = (body: string, title = 'T') => ({ title, summary: '', body })

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

describe('which sentences changed', () => {
  it('names the one that did, with its line', () => {
    const before = fields('## Wann\n\nAm Montag. Es gibt Tee.\n\n- Eins\n- Zwei')
    const after = fields('## Wann\n\nAm Dienstag. Es gibt Tee.\n\n- Eins\n- Drei\n- Vier')
    expect(sentenceChanges(before, after)).toEqual([
      { kind: 'changed', before: 'Am Montag.', after: 'Am Dienstag.', line: 3 },
      { kind: 'changed', before: 'Zwei', after: 'Drei', line: 6 },
      { kind: 'new', after: 'Vier', line: 7 },
    ])
  })

  it('sees a new target of a link, a new title, and what is gone', () => {
    expect(sentenceChanges(fields('[Orte](/de/finden)'), fields('[Orte](/de/kreise)'))).toMatchObject([
      { kind: 'changed', before: 'Orte → /de/finden', after: 'Orte → /de/kreise' },
    ])
    expect(sentenceChanges(fields('Erstens. Zweitens.', 'Alt'), fields('Erstens.', 'Neu'))).toEqual([
      { kind: 'changed', before: 'Alt', after: 'Neu', line: null },
      { kind: 'gone', before: 'Zweitens.' },
    ])
  })

  it('finds nothing where only line breaks and weight changed', () => {
    expect(sentenceChanges(fields('Eins zwei\ndrei.'), fields('Eins **zwei** drei.'))).toEqual([])
  })
})
