import { describe, expect, it } from 'vitest'
import { outlineOf } from '#modules/content/index.ts'
import { readabilityOf } from './readability.ts'
import { sentencesOf } from './sentences.ts'

const judge = (text: string) => readabilityOf(outlineOf(text))

describe('how easy a German text reads', () => {
  it('counts LIX by hand: 30 words in 3 sentences, 6 of them with more than six letters', () => {
    const sentence = 'Wir lesen heute einen kurzen Brief und trinken Tee zusammen. '
    // trinken (7) and zusammen (8) are long: 10 words a sentence + 100 × 6 / 30.
    expect(judge(sentence.repeat(3))).toMatchObject({ lix: 30, ease: 'easy', wordsPerSentence: 10 })
  })

  it('calls the language of offices hard', () => {
    const office =
      'Die Inanspruchnahme der vorgenannten Unterstützungsleistungen setzt voraus, dass die antragstellende Person ihre Mitwirkungspflichten unverzüglich und vollständig gegenüber der zuständigen Bewilligungsbehörde wahrgenommen hat.'
    const found = judge(`${office}\n\n${office}`)
    expect(found.ease).toBe('hard')
    expect(found.longSentences.map(({ line, words }) => [line, words])).toEqual([
      [1, 22],
      [3, 22],
    ])
    expect(found.longWords.map(({ word }) => word)).toContain('Unterstützungsleistungen')
  })

  it('says nothing of a few words, and counts parts of compounds alone', () => {
    expect(judge('Kommen Sie vorbei.').lix).toBeNull()
    expect(judge('Der Integrations-Beratungs-Dienst und das Menschen·rechts·zentrum helfen.').longWords).toEqual([])
  })

  it.each([
    ['Der Antrag wird geprüft.', true],
    ['Die Räume wurden renoviert.', true],
    ['Der Brief ist verschickt worden.', true],
    ['Wir prüfen den Antrag.', false],
    ['Sie wird morgen gehen.', false],
    ['Das Wetter wird gut.', false],
  ])('%s', (sentence, passive) => {
    expect(judge(sentence).passives).toHaveLength(passive ? 1 : 0)
  })

  it('knows where a sentence ends', () => {
    const text =
      'Wir helfen z. B. Vereinen. Der Verein Brücke e. V. in Friedberg hat ca. 20 Mitglieder. Am 3. Mai feiern wir!'
    expect(sentencesOf('de', [{ line: 4, text }]).map((sentence) => sentence.text)).toEqual([
      'Wir helfen z. B. Vereinen.',
      'Der Verein Brücke e. V. in Friedberg hat ca. 20 Mitglieder.',
      'Am 3. Mai feiern wir!',
    ])
  })
})
