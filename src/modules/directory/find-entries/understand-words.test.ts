import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { vocabulary } from '../vocabulary.ts'
import { placeWords } from './understand.ts'
import { understandWords } from './understand-words.ts'

describe('D6: a line of words is understood', () => {
  it.each([
    ['Russisch', ['ru'], []],
    ['русский', ['ru'], []],
    ['عربي', ['ar'], []],
    ['ARABISCH', ['ar'], []],
    ['Tigrinya', ['ti'], []],
    ['ትግርኛ', ['ti'], []],
    ['Türkçe', ['tr'], []],
    ['TÜRKÇE', ['tr'], []],
    ['turkce', ['tr'], []],
    ['Behorde', [], ['behoerde']],
    ['Kürtçe konut', ['ckb', 'kmr', 'ku'], ['wohnen']],
    ['українська', ['uk'], []],
    ['розмовляю українською мовою', ['uk'], []],
    ['В’єтнамська', ['vi'], []],
    ["в'єтнамську", ['vi'], []],
    ["лікар і здоров'я", [], ['gesundheit']],
    ['Wohnung', [], ['wohnen']],
    ['روضة', [], ['schule_kita']],
  ])('%s', (text, languages, topics) => {
    expect(understandWords(text, vocabulary)).toEqual({ languages, topics, rest: [] })
  })

  it('takes a word of several languages for all of them', () => {
    expect(understandWords('Kurdisch', vocabulary).languages).toContain('ku')
    expect(understandWords('Kurdisch', vocabulary).languages).toContain('ckb')
  })

  it('leaves the words it does not know, in their order, without the small ones', () => {
    expect(understandWords('Hebamme auf Türkisch in Bad Nauheim', vocabulary)).toEqual({
      languages: ['tr'],
      topics: ['gesundheit'],
      rest: ['Bad', 'Nauheim'],
    })
  })

  it('takes Turkish endings off names', () => {
    expect(understandWords('Offenbach’ta Türkçe', vocabulary)).toEqual({
      languages: ['tr'],
      topics: [],
      rest: ['Offenbach'],
    })
  })

  it('keeps every word that is neither understood nor small, whatever is typed', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[xqzj]{5,9}$/), { maxLength: 6 }), (words) => {
        expect(understandWords(words.join(', '), vocabulary).rest).toEqual(words)
      }),
    )
  })
})

describe('a place among other words', () => {
  const spellings = new Set(['offenbach', 'offenbach am main', 'bad nauheim', 'friedberg'])

  it.each([
    ['Offenbach', { name: 'Offenbach', rest: [] }],
    ['Hilfe Bad Nauheim', { name: 'Bad Nauheim', rest: ['Hilfe'] }],
    ['Offenbach am Main Chor', { name: 'Offenbach am Main', rest: ['Chor'] }],
    ['Chor 63065', { name: '63065', rest: ['Chor'] }],
    ['Chor', undefined],
  ])('%s', (text, expected) => {
    expect(placeWords(text.split(' '), spellings)).toEqual(expected)
  })
})
