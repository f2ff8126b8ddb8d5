import { describe, expect, it } from 'vitest'
import { type KnownWord, wordQueryOf, wordsOf } from './word-query.ts'

const word = (text: string, more: Partial<KnownWord> = {}): KnownWord => ({
  word: text,
  stem: null,
  idle: false,
  within: [],
  common: false,
  nearest: null,
  ...more,
})

describe('the query for typed words', () => {
  it('asks for every word; the last one may go on', () => {
    const { query } = wordQueryOf(['Haus', 'Garten'], [word('haus'), word('garten')])
    expect(query).toBe("('haus') & ('garten' | 'garten':*)")
  })

  it('takes endings, compounds and umlauts written out along', () => {
    const known = [word('oekologie', { stem: 'oekologi', within: ['okologie', 'agrarokologie'] })]
    expect(wordQueryOf(['Oekologie'], known).query).toBe(
      "('oekologie' | 'okologie' | 'oekologi' | 'agrarokologie' | 'oekologie':*)",
    )
  })

  it('does not open a word that stands nearly everywhere', () => {
    expect(wordQueryOf(['Stadt'], [word('stadt', { within: ['stadt'], common: true })]).query).toBe("('stadt')")
  })

  it('corrects only the unknown words', () => {
    const nearest = { word: 'offenbach', shown: 'Offenbach' }
    const { correction, marks } = wordQueryOf(
      ['Chor', 'Ofenbach'],
      [word('chor', { within: ['chor'] }), word('ofenbach', { nearest })],
    )
    expect(correction).toBe('Chor Offenbach')
    expect(marks).toEqual(['chor', 'ofenbach', 'offenbach'])
  })

  it('leaves idle words out, unless there is nothing else', () => {
    expect(wordQueryOf(['und', 'Chor'], [word('und', { idle: true }), word('chor')]).query).toBe("('chor' | 'chor':*)")
    expect(wordQueryOf(['und'], [word('und', { idle: true })]).query).toBe("('und' | 'und':*)")
    expect(wordQueryOf([], []).query).toBeUndefined()
  })

  it.each([
    ['Offenbach’ta doktor', ['Offenbach', 'doktor']],
    ["KASSEL'DEN Hanau’ya", ['KASSEL', 'Hanau']],
    ['Gießen’in Fulda’daki Wetzlar’la', ['Gießen', 'Fulda', 'Wetzlar']],
    ["parents' evening, O'Neill, l'inde", ['parents', 'evening', 'O', 'Neill', 'l', 'inde']],
  ])('leaves Turkish endings of names out: %s', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })

  it('is split at everything that is no letter or digit, six words at most', () => {
    expect(wordsOf('Eltern-Kind-Treff, 1./2. Klasse (für Frauen) heute morgen')).toHaveLength(6)
  })
})
