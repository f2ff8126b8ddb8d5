import { innerApostrophe, plainCyrillic } from '#kernel/cyrillic.ts'

/** A piece of text; `marked` where a searched word stands in it. Shown as text, never as HTML. */
export type Piece = { readonly text: string; readonly marked: boolean }

const longest = 220
const before = 60

/** The part of a text where the first searched word stands, in pieces; the beginning where none does. */
export function excerptOf(texts: readonly string[], words: readonly string[]): readonly Piece[] {
  let first = ''
  for (const original of texts) {
    const text = original.replaceAll(/\s+/g, ' ').trim()
    const at = firstMatch(text, words)
    if (at >= 0) return markWords(cutOut(text, at), words)
    if (first === '') first = text
  }
  return markWords(cutOut(first, 0), words)
}

/** The text in pieces, marked where a word begins with or holds a searched one. */
export function markWords(text: string, words: readonly string[]): readonly Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const match of text.matchAll(word)) {
    if (!holds(match[0], words)) continue
    if (match.index > end) pieces.push({ text: text.slice(end, match.index), marked: false })
    pieces.push({ text: match[0], marked: true })
    end = match.index + match[0].length
  }
  return end < text.length ? [...pieces, { text: text.slice(end), marked: false }] : pieces
}

const word = /[\p{L}\p{M}\p{N}]+(?:(?:[*:_·‧]|(?<=\p{Script=Cyrillic})['’‘`´](?=\p{Script=Cyrillic}))\p{L}+)*/gu

function firstMatch(text: string, words: readonly string[]): number {
  for (const match of text.matchAll(word)) if (holds(match[0], words)) return match.index
  return -1
}

function holds(token: string, words: readonly string[]): boolean {
  const folded = foldWord(token)
  return words.some((one) => (one.length < 4 ? folded === one : folded.includes(one)))
}

/** As `access.search_fold` does it in the database. */
export function foldWord(token: string): string {
  const lower = token.toLowerCase()
  // Nearly every word of German and English texts is done here.
  if (/^[a-z0-9]*$/.test(lower)) return lower
  return plainCyrillic(lower.normalize('NFKD').replaceAll(/[\p{M}ـ·‧]/gu, ''))
    .replaceAll(/(\p{L})[*:_/](?=in)/gu, '$1')
    .replaceAll(innerApostrophe, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i')
    .replaceAll(/[ىیةکگڤٱ]/g, (letter) => arabic[letter] ?? letter)
}

const arabic: Readonly<Record<string, string>> = { ى: 'ي', ی: 'ي', ة: 'ه', ک: 'ك', گ: 'ك', ڤ: 'ف', ٱ: 'ا' }

/** Cuts between words and says with … that there is more. */
function cutOut(text: string, at: number): string {
  if (text.length <= longest) return text
  const start = at <= before ? 0 : Math.max(0, text.indexOf(' ', at - before) + 1)
  const stop = start + longest >= text.length ? text.length : text.lastIndexOf(' ', start + longest)
  const end = stop <= at ? start + longest : stop
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`
}
