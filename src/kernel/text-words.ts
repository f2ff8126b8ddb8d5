/** A word of a text: `text.slice(from, to)` is `raw`. */
export type Word = { readonly from: number; readonly to: number; readonly raw: string; readonly folded: string }

/** The words of a text in their order; parts joined by a hyphen or an apostrophe are one. */
export function wordsOf(text: string): readonly Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}]+(?:[-'’ʼ][\p{L}\p{M}]+)*/gu), ({ 0: raw, index: from }) => ({
    from,
    to: from + raw.length,
    raw,
    folded: foldWord(raw.slice(0, 60)),
  }))
}

/** Without case, accents and what Turkish hangs on behind an apostrophe: Ayşe'nin is ayse, İzin is izin, أحمد is احمد. */
export function foldWord(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i')
    .replace(/['’ʼ].*$/, '')
}

/** Two words of one breath: a blank between them, with a dot or a colon before it at most. */
export function followsAtOnce(text: string, { to }: Word, { from }: Word): boolean {
  return from - to <= 3 && /^[.:]?[ \u00A0]{1,2}$/.test(text.slice(to, from))
}

/** Begins with a capital, or is of a script that has none. */
export function isCapital({ raw }: Word): boolean {
  return /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(raw)
}

export function foldedSet(list: readonly string[]): ReadonlySet<string> {
  return new Set(list.map(foldWords))
}

/** One expression for a list of words, in which a star stands for any letters. None of its parts can be tried in two ways. */
export function wordPattern(list: readonly string[]): RegExp {
  const parts = list.map(
    (word) =>
      `${word.startsWith('*') ? '' : '^'}${foldWords(word.replaceAll('*', ''))}${word.endsWith('*') ? '' : '$'}`,
  )
  // Without a part it would match everything.
  return new RegExp(parts.length === 0 ? '(?!)' : parts.join('|'), 'u')
}

function foldWords(text: string): string {
  return text.split(' ').map(foldWord).join(' ')
}

/** The words of a list that is written as people write one, with commas. */
export function listed(text: string): readonly string[] {
  return text.trim().split(/,\s+/)
}
