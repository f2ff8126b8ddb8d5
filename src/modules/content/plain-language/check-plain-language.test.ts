import { describe, expect, it } from 'vitest'
import { findHardPlaces } from './check-plain-language.ts'

const rulesOf = (text: string) => findHardPlaces(text, []).map(({ rule }) => rule)

describe('AC-19: hints for Leichte Sprache', () => {
  it.each([
    ['long-sentence', 'Sie finden hier sehr viele Vereine und Projekte aus Hessen und dazu auch Termine.'],
    ['sentences-in-one-line', 'Das ist Anna. Anna hilft Ihnen.'],
    ['sentences-in-one-line', 'Haben Sie eine Frage? **Fragen** Sie uns.'],
    ['long-word', 'Die Migrationsberatung hilft.'],
    ['negation', 'Das geht nicht.'],
    ['negation', 'Es gibt keinen Termin.'],
    ['negation', 'Das kennt niemand.'],
    ['genitive', 'Das Haus des Vereins ist offen.'],
    ['genitive', 'Das ist die Idee eines Menschen.'],
    ['genitive', 'Hier ist die Adresse der Stadt.'],
    ['genitive', 'Hier ist die Liste der neuen Vereine.'],
    ['genitive', 'Wegen der Ferien ist zu.'],
    ['subjunctive', 'Sie könnten anrufen.'],
    ['subjunctive', 'Das wäre gut.'],
    ['passive', 'Ihr Brief wird gelesen.'],
    ['passive', 'Die Daten wurden gestern verschickt.'],
    ['passive', 'Der Kurs wird organisiert.'],
    ['abbreviation', 'Das ist z. B. ein Kurs.'],
    ['abbreviation', 'Das kostet ca. 5 Euro.'],
    ['abbreviation', 'Das ist die DSGVO.'],
    ['abbreviation', 'Es sind 3 km.'],
    ['number-word', 'Es gibt zwei Kurse.'],
    ['special-character', 'Das ist ein Kurs (kostenlos).'],
    ['special-character', 'Das steht in § 6.'],
    ['special-character', 'Kinder und/oder Eltern'],
  ])('%s: %s', (rule, text) => {
    expect(rulesOf(text)).toContain(rule)
  })

  it.each([
    'Sie finden hier Vereine.\nSie finden hier auch Termine.',
    'Haben Sie eine Frage?\n**Fragen** Sie uns.',
    'Die Migrations·beratung hilft.',
    'Der Migrations-Dienst hilft Lots\\*innen.',
    'Das geht **nicht**.',
    'Sie brauchen dafür **kein** Geld.',
    'Hilft der Verein Ihnen?',
    'Sie sind in der Stadt.',
    'Fragen Sie in der Beratung.',
    'Dann hilft Ihnen der Verein.',
    'Das Treffen ist am 31. Dezember 2026.',
    'Das war im Jahr 2023.',
    'Sie werden bald mehr sehen.',
    'Sie möchten anrufen.',
    'Einige Menschen achten auf alles.',
    '## Was ist das?\n\n- Das ist ein Kurs.\n- Das ist ein Treffen.\n\n1. Rufen Sie an.\n2. Fragen Sie.',
    'Mehr steht auf der Seite [Über das Land](/leicht/landesprogramm-wir-und-noch-viel-mehr).',
    'Schreiben Sie an {{operator.represented_by}} oder an post@kompetenzzentrumvielfalt.example.',
    '[barrierefreiheitsinformationen.de](https://barrierefreiheitsinformationen.de)',
  ])('finds nothing in: %s', (text) => {
    expect(findHardPlaces(text, [])).toEqual([])
  })

  it('tells the place in the text as it was written, also behind links and marks', () => {
    const text = '## Kurse\n\n- Mehr bei [der Stadt](/leicht/stadt)\n- Das ist **nicht** so.\n- Das ist nicht gut.'
    const [finding, ...rest] = findHardPlaces(text, [])
    expect(rest).toEqual([])
    expect(finding).toMatchObject({ rule: 'negation', words: 'nicht' })
    expect(text.slice(0, finding?.start)).toMatch(/- Das ist $/)
    expect(text.slice(finding?.start, finding?.end)).toBe('nicht')
  })

  it('counts a sentence over its lines, and a list item, heading or colon as its end', () => {
    const long =
      'Sie finden hier Vereine\nund auch Projekte\nund Kurse in Hessen\nund in Ihrer Stadt\nfür alle Menschen'
    expect(rulesOf(long)).toEqual(['long-sentence'])
    expect(rulesOf(long.replaceAll('\n', '\n- '))).toEqual([])
    expect(rulesOf(long.replaceAll('\nund', ':\nund'))).toEqual([])
  })

  it('passes over allowed names, and over nothing beside them', () => {
    const allowed = [{ words: 'LAGFA Hessen', reason: 'a name' }]
    expect(findHardPlaces('Das macht die LAGFA Hessen.', allowed)).toEqual([])
    expect(findHardPlaces('Das macht die LAGFA.', allowed)).toHaveLength(1)
    expect(findHardPlaces('Das macht die LAGFA Hessen und die ABC.', allowed).map(({ words }) => words)).toEqual([
      'ABC',
    ])
  })
})
