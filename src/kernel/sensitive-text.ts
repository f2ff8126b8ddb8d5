import { namesIn } from './sensitive-names.ts'
import { birthDatesIn, emailsIn, ibansIn, phonesIn } from './sensitive-numbers.ts'
import { beliefs, groups, sensitiveWords } from './sensitive-words.ts'
import { foldedSet, followsAtOnce, isCapital, type Word, wordPattern, wordsOf } from './text-words.ts'

export type SensitiveKind =
  'name' | 'phone' | 'email' | 'iban' | 'date-of-birth' | 'health' | 'religion' | 'residence' | 'orientation'

/** A place in a text that may be about one person: `text.slice(from, to)`. */
export type SensitiveHint = { readonly kind: SensitiveKind; readonly from: number; readonly to: number }

/**
 * Names, ways to reach somebody, account numbers, birth dates, and words of Art. 9 DSGVO in a note, in the order of the text and never
 * overlapping. A hint and no more: it misses some and errs in some, so whoever shows it lets people save all the same (PR-04). Takes time
 * in proportion to the length of the text, whatever stands in it.
 */
export function findSensitive(text: string): readonly SensitiveHint[] {
  const plain = withPlainDigits(text)
  const words = wordsOf(plain)
  // The surest come first: of two that speak of the same place they are kept.
  return withoutOverlaps([
    ...emailsIn(plain),
    ...ibansIn(plain),
    ...birthDatesIn(plain, words),
    ...phonesIn(plain, words),
    ...namesIn(plain, words),
    ...sensitiveWordsIn(plain, words),
  ])
}

/** Arabic and Persian digits as ours; every place in the text stays where it is. */
function withPlainDigits(text: string): string {
  return text.replaceAll(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
}

const patterns = (['health', 'religion', 'residence', 'orientation'] as const).map((kind) => ({
  kind,
  single: wordPattern(sensitiveWords[kind].filter((word) => !word.includes(' '))),
  pair: wordPattern(sensitiveWords[kind].filter((word) => word.includes(' '))),
}))
const groupWords = foldedSet(groups)
const beliefWords = foldedSet(beliefs)

function sensitiveWordsIn(text: string, words: readonly Word[]): readonly SensitiveHint[] {
  return words.flatMap((word, place): readonly SensitiveHint[] => {
    const { from, to, folded } = word
    const following = words[place + 1]
    const next = following !== undefined && followsAtOnce(text, word, following) ? following : undefined
    if (isOfMany(text, words, place, next)) return []
    if (beliefWords.has(folded) && (next === undefined || !isCapital(next))) return [{ kind: 'religion', from, to }]
    return patterns.flatMap(({ kind, single, pair }): readonly SensitiveHint[] => {
      if (single.test(folded)) return [{ kind, from, to }]
      return next !== undefined && pair.test(`${folded} ${next.folded}`) ? [{ kind, from, to: next.to }] : []
    })
  })
}

/** "Menschen mit Behinderung", "psychisch kranke Menschen", "Muslim*innen": many, and nobody's secret. */
function isOfMany(text: string, words: readonly Word[], place: number, next: Word | undefined): boolean {
  const [word, before, twoBefore] = [words[place], words[place - 1], words[place - 2]]
  if (word === undefined || /^[*:_]innen/.test(text.slice(word.to, word.to + 6))) return true
  if (next !== undefined && groupWords.has(next.folded)) return true
  return (before?.folded === 'mit' || before?.folded === 'with') && groupWords.has(twoBefore?.folded ?? '')
}

function withoutOverlaps(hints: readonly SensitiveHint[]): readonly SensitiveHint[] {
  const ranked = hints
    .map((hint, rank) => ({ hint, rank }))
    .toSorted((a, b) => a.hint.from - b.hint.from || a.rank - b.rank)
  const kept: { hint: SensitiveHint; rank: number }[] = []
  for (const next of ranked) {
    const last = kept.at(-1)
    if (last === undefined || last.hint.to <= next.hint.from) kept.push(next)
    else if (next.rank < last.rank) kept[kept.length - 1] = next
  }
  return kept.map(({ hint }) => hint)
}
