import { describe, expect, it } from 'vitest'
import { sentenceChanges } from './sentence-changes.ts'

const fields = (body: string, title = 'T') => ({ title, summary: '', body })

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
