import { type Lang, languages } from '#kernel/language.ts'
import type { Random } from './random.ts'

type Text = { readonly lang: Lang; readonly text: string }

export type Phrases = {
  /** Sentences of the site's own articles, put together anew. */
  sentences(lang: Lang, count: number): string
  /** A few words that could be a heading. */
  heading(lang: Lang): string
  /** A German compound word, such as Gesundheitsbegleitung. */
  compound(): string
}

const beginnings = `
  Eltern Sprach Gesundheits Bildungs Behörden Familien Jugend Frauen Senioren Schul Kita Berufs Wohnungs
  Stadtteil Migrations Integrations Kultur Nachbarschafts Ehrenamts Alltags Antrags Arbeits Asyl Aufenthalts
  Ausbildungs Begegnungs Flüchtlings Gemeinde Informations Konflikt Kranken Krisen Lern Lese Männer Mädchen
  Musik Nachhilfe Quartiers Rechts Schulden Sozial Sport Studien Theater Trauma Übersetzungs Vereins Verbraucher
  Willkommens
`
  .trim()
  .split(/\s+/)
const endings = `
  beratung begleitung lotsen treff kurs gruppe projekt förderung café angebot vermittlung sprechstunde werkstatt
  mittler arbeit tandem paten zentrum netzwerk tag
`
  .trim()
  .split(/\s+/)

/** Words of the invented world: the vocabulary of the real articles, so that the stemmer meets real words. */
export function openPhrases(texts: readonly Text[], random: Random): Phrases {
  const known = new Map(languages.map((lang) => [lang, sentencesOf(texts.filter((text) => text.lang === lang))]))
  const sentence = (lang: Lang) => random.of(known.get(lang) ?? [])
  const compound = () => `${random.of(beginnings)}${random.of(endings)}`
  return {
    compound,
    sentences: (lang, count) => Array.from({ length: count }, () => sentence(lang)).join(' '),
    heading: (lang) => sentence(lang).split(' ').slice(0, 5).join(' '),
  }
}

function sentencesOf(texts: readonly Text[]): readonly string[] {
  return texts
    .flatMap(({ text }) => text.split(/(?<=[.!?؟])\s+|\n+/u))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 25 && sentence.length < 240)
}
