import type { Outline } from '#modules/content/index.ts'
import { type Sentence, sentencesOf, wordsIn } from './sentences.ts'

export type Ease = 'easy' | 'medium' | 'hard'

export type Readability = {
  /** Null where there is too little text to say anything. */
  readonly lix: number | null
  readonly ease: Ease
  readonly wordsPerSentence: number
  readonly longSentences: readonly { readonly line: number; readonly words: number; readonly text: string }[]
  readonly longWords: readonly { readonly line: number; readonly word: string }[]
  readonly passives: readonly Sentence[]
}

const fewestWords = 30
// More than 20 words in a sentence and more than 20 letters in a word are hard at B1; both are our own bounds.
const longestSentence = 20
const longestWord = 20

/**
 * How easy a German text is to read: an estimate, never a judgement. LIX is words a sentence plus the share of words with more
 * than six letters (C.-H. Björnsson, Läsbarhet, 1968); below 40 reads like books for young people, from 50 like specialist
 * prose (the bounds of W. and A. Lenhard, psychometrica.de). Parts of compounds joined by a hyphen or mid-dot count alone.
 */
export function readabilityOf({ blocks }: Pick<Outline, 'blocks'>): Readability {
  const sentences = sentencesOf(
    'de',
    blocks.filter((block) => !block.heading),
  )
  const words = sentences.flatMap((sentence) =>
    wordsIn(sentence.text).flatMap((word) => word.split(/[-·]/).filter(Boolean)),
  )
  const wordsPerSentence = sentences.length === 0 ? 0 : words.length / sentences.length
  const long = words.filter((word) => lettersIn(word) > 6)
  const lix = words.length < fewestWords ? null : Math.round(wordsPerSentence + (100 * long.length) / words.length)
  return {
    lix,
    ease: easeOf(lix),
    wordsPerSentence: Math.round(wordsPerSentence),
    longSentences: sentences
      .map((sentence) => ({ ...sentence, words: wordsIn(sentence.text).length }))
      .filter((sentence) => sentence.words > longestSentence),
    longWords: sentences.flatMap(({ line, text }) =>
      wordsIn(text)
        .filter((word) => word.split(/[-·]/).some((part) => lettersIn(part) > longestWord))
        .map((word) => ({ line, word })),
    ),
    passives: sentences.filter((sentence) => isPassive(sentence.text)),
  }
}

function easeOf(lix: number | null): Ease {
  if (lix === null || lix < 40) return 'easy'
  return lix < 50 ? 'medium' : 'hard'
}

function lettersIn(word: string): number {
  return (word.match(/\p{L}/gu) ?? []).length
}

const werden = /(?<!\p{L})(?:wird|werden|wirst|werdet|wurde|wurden|worden)(?!\p{L})/iu
const participle =
  /(?<!\p{L})(?:(?:\p{L}{2,6})?ge\p{Ll}{2,}(?:t|en)|(?:be|er|ver|zer|ent|emp)\p{Ll}{2,}(?:t|en)|\p{L}{2,}iert)(?!\p{L})/gu
// Infinitives that look like participles: "wird gehen" is the future.
const infinitives = /^(?:gehen|geben|gelten|genießen|gewinnen|gehören|gefallen|gelingen|geschehen|gestalten|genügen)$/u

function isPassive(sentence: string): boolean {
  if (!werden.test(sentence)) return false
  return (sentence.match(participle) ?? []).some((word) => !infinitives.test(word))
}
