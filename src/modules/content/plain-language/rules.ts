import { sentencesOf, type Span } from './sentences.ts'

/** A text as the rules see it: what was written, and what of it people read, at the same places. */
export type PlainText = { readonly written: string; readonly shown: string }

/** One rule of Leichte Sprache (BITV 2.0, Anlage 2 Teil 2): where the text does otherwise. */
type Rule = (text: PlainText) => readonly Span[]

export const mostWords = 12
export const mostLetters = 13

/** "Es sind kurze Sätze mit klarer Satzgliederung zu bilden" (Nr. 5). */
function longSentences({ shown, written }: PlainText): readonly Span[] {
  return sentencesOf(shown, written).filter(
    ({ start, end }) => [...shown.slice(start, end).matchAll(/[\p{L}\p{N}]\S*/gu)].length > mostWords,
  )
}

/** "Jeder Satz beginnt mit einer neuen Zeile" (Nr. 10). */
function sentencesInOneLine({ shown }: PlainText): readonly Span[] {
  return spans(shown, /(?:(?<![\d.])\.|[!?])[*“"]*[ \t]+(?=[*„"]*[\p{L}\d])[^\n]*/gu)
}

/** "Zusammengesetzte Substantive sind durch Bindestrich zu trennen" (Nr. 4); we take the mid-dot as well. */
function longWords({ shown }: PlainText): readonly Span[] {
  return spans(shown, new RegExp(`\\p{L}{${mostLetters + 1},}`, 'gu'))
}

/** "Verneinungen … sind zu vermeiden" (Nr. 1); one that must be is bold. */
function negations({ shown }: PlainText): readonly Span[] {
  return spans(
    shown,
    word('(?:nicht|nichts|kein(?:e[mnrs]?)?|nie|niemals|niemand(?:e[mn])?|nirgends|nirgendwo|weder|ohne)'),
  ).filter(({ start, end }) => !(shown.slice(0, start).endsWith('**') && shown.startsWith('**', end)))
}

/** "Genitiv-Konstruktionen" (Nr. 1): des and eines, prepositions that ask for it, and a noun followed by "der" and a noun. */
function genitives({ shown, written }: PlainText): readonly Span[] {
  const found = [
    ...spans(shown, word('(?:des|eines)\\s+\\p{L}[\\p{L}·‧-]*', 'giu')),
    ...spans(
      shown,
      word(
        '(?:wegen|während|trotz|aufgrund|innerhalb|außerhalb|anhand|mithilfe)\\s+(?:de[rs]|\\p{L}*eine[rs]|[ui]\\p{L}*re[rs])',
        'giu',
      ),
    ),
  ]
  const starts = new Set(sentencesOf(shown, written).map(({ start }) => start))
  const chains = spans(
    shown,
    word(
      '(?!Sie |Ihnen |Ihr )\\p{Lu}[\\p{L}·‧-]+ (?:der|einer|dieser|Ihrer|unserer) (?:\\p{Ll}+en )?\\p{Lu}[\\p{L}·‧-]+',
    ),
  )
  // The first word of a sentence has a capital without being a noun: "Hilft der Verein".
  return [...found, ...chains.filter(({ start }) => !starts.has(start))]
}

/** "Konjunktiv" (Nr. 1). "möchte" is left out: everybody says it. */
function subjunctives({ shown }: PlainText): readonly Span[] {
  return spans(
    shown,
    word('(?:würde|könnte|hätte|wäre|müsste|sollte|dürfte|bräuchte|käme|gäbe|ginge|ließe|wüsste)(?:n|st|t)?', 'giu'),
  )
}

/** "Passiv" (Nr. 1): a form of werden and a participle in one sentence. A guess: "werden" has other uses. */
function passives({ shown, written }: PlainText): readonly Span[] {
  return sentencesOf(shown, written).filter(({ start, end }) => {
    const sentence = shown.slice(start, end)
    return word('(?:wird|werden|wurde|wurden|worden|wirst)').test(sentence) && participle.test(sentence)
  })
}

const participle =
  /(?<!\p{L})(?:\p{Ll}*ge\p{Ll}{2,}(?:t|en)|(?:ver|be|er|ent|zer|über|unter|miss)\p{Ll}{2,}(?:t|en)|\p{Ll}{2,}iert)(?!\p{L})/u

/** "Abkürzungen" (Nr. 1), and words of capital letters. */
function abbreviations({ shown }: PlainText): readonly Span[] {
  return [
    ...spans(shown, word('(?:z\\. ?B|d\\. ?h|u\\. ?a|e\\. ?V|i\\. ?d\\. ?R|u\\. ?s\\. ?w)\\.', 'giu', false)),
    ...spans(
      shown,
      word('(?:usw|bzw|ggf|etc|ca|evtl|inkl|max|mind|vgl|Nr|Tel|Str|Abs|Art|Std|Min|Dr|St)\\.', 'gu', false),
    ),
    ...spans(shown, word('(?:km|GmbH|\\p{Lu}{2,})')),
  ]
}

/** Numbers as digits: quicker to read, and the same in all languages. */
function numberWords({ shown }: PlainText): readonly Span[] {
  return spans(
    shown,
    word('(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|hundert|tausend)', 'giu'),
  )
}

/** "Sonderzeichen und Einschübe in Klammern sind zu vermeiden" (Nr. 6). */
function specialCharacters({ shown }: PlainText): readonly Span[] {
  return spans(shown, /\([^)]*\)|[§%&/+=<>~^|;–—]/gu)
}

export const rules = {
  'long-sentence': longSentences,
  'sentences-in-one-line': sentencesInOneLine,
  'long-word': longWords,
  negation: negations,
  genitive: genitives,
  subjunctive: subjunctives,
  passive: passives,
  abbreviation: abbreviations,
  'number-word': numberWords,
  'special-character': specialCharacters,
} as const satisfies Readonly<Record<string, Rule>>

/** A whole word; JavaScript's own word boundary does not know umlauts. */
function word(pattern: string, flags = 'gu', closed = true): RegExp {
  return new RegExp(`(?<![\\p{L}·‧\\u2060-])${pattern}${closed ? '(?![\\p{L}·‧])' : ''}`, flags)
}

function spans(shown: string, pattern: RegExp): readonly Span[] {
  return [...shown.matchAll(pattern)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }))
}
