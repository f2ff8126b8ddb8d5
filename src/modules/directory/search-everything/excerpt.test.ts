import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerptOf, foldWord, markWords } from './excerpt.ts'

const marked = (pieces: ReturnType<typeof markWords>) => pieces.filter((piece) => piece.marked).map(({ text }) => text)

describe('marks in a text', () => {
  it.each([
    ['Die Migrationsberatung hilft.', ['beratung'], ['Migrationsberatung']],
    ['Isparta’dan ıspanak', ['ispanak', 'isparta'], ['Isparta', 'ıspanak']],
    ['İstanbul ve SAĞLIK', ['istanbul', 'saglik'], ['İstanbul', 'SAĞLIK']],
    ['WIR Lots*innen helfen', ['lotsinnen'], ['Lots*innen']],
    ['Häuser und Straßen', ['hauser', 'strasse'], ['Häuser', 'Straßen']],
    ['Wir sprechen عربيّ.', ['عربي'], ['عربيّ']],
    ['Міцного здоров’я!', ['здоровя'], ['здоров’я']],
    ['Український ґанок', ['украинскии', 'ганок'], ['ґанок']],
    ['Fragen Sie im Vielfalts·zentrum.', ['vielfaltszentrum'], ['Vielfalts·zentrum']],
    ['im Amt', ['am'], []],
  ])('%s', (text, words, expected) => {
    expect(marked(markWords(text, words))).toEqual(expected)
  })

  it('IN-01: a hostile text stays text: pieces put together are the text itself', () => {
    const hostile = fc.constantFrom('<script>alert(1)</script>', '"><img src=x onerror=y>', '&lt;', '\u202E', '${x}')
    fc.assert(
      fc.property(
        fc.string(),
        hostile,
        fc.string(),
        fc.array(fc.string({ minLength: 1, maxLength: 6 }), { maxLength: 4 }),
        (a, b, c, words) => {
          const text = a + b + c
          expect(
            markWords(text, words)
              .map((piece) => piece.text)
              .join(''),
          ).toBe(text)
        },
      ),
    )
  })

  it('cuts around the first word found, in the first text that has one', () => {
    const long = `${'Anfang '.repeat(60)}Tigrinya ${'Ende '.repeat(60)}`
    const text = excerptOf(['Nichts davon.', long], ['tigrinya'])
    expect(marked(text)).toEqual(['Tigrinya'])
    const whole = text.map((piece) => piece.text).join('')
    expect(whole.length).toBeLessThan(240)
    expect(whole).toMatch(/^… Anfang.*Ende …$/)
  })

  it('shows the beginning where no word is found', () => {
    expect(excerptOf(['', 'Kurz.'], ['x'])).toEqual([{ text: 'Kurz.', marked: false }])
    expect(excerptOf([''], [])).toEqual([])
  })

  it('folds as the database does', () => {
    expect(['Äpfel', 'Straße', 'Lots*innen', 'Ökológia', 'أحمد', 'مدرسة', 'Viel·falts·zentrum'].map(foldWord)).toEqual([
      'apfel',
      'strasse',
      'lotsinnen',
      'okologia',
      'احمد',
      'مدرسه',
      'vielfaltszentrum',
    ])
  })
})
