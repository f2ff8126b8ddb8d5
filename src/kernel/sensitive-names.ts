import { firstNames, slavicStems } from './first-names.ts'
import * as lists from './sensitive-words.ts'
import { foldedSet, followsAtOnce, isCapital, type Word } from './text-words.ts'

const names = foldedSet(firstNames)
const stems = foldedSet(slavicStems)
const titles = foldedSet(lists.titles)
const dottedTitles = foldedSet(lists.dottedTitles)
const titlesBehind = foldedSet(lists.titlesBehind)
const offices = foldedSet(lists.offices)
const introductions = foldedSet(lists.introductions)

type NameHint = { readonly kind: 'name'; readonly from: number; readonly to: number }

/** Who is called by a title, is introduced, or has a first name that is no other word. */
export function namesIn(text: string, words: readonly Word[]): readonly NameHint[] {
  return words.flatMap((word, place) => {
    const hint =
      (isTitle(text, word) || introduces(words, place) ? nameAfter(text, words, place) : undefined) ??
      nameAt(text, words, place)
    return hint === undefined ? [] : [hint]
  })
}

function isTitle(text: string, { folded, to }: Word): boolean {
  // "Mo bis Fr" is no lady.
  return titles.has(folded) || (dottedTitles.has(folded) && text.charAt(to) === '.')
}

function introduces(words: readonly Word[], place: number): boolean {
  const [first, second, third] = [words[place - 2]?.folded, words[place - 1]?.folded, words[place]?.folded]
  return [third, `${second} ${third}`, `${first} ${second} ${third}`].some((said) => introductions.has(said ?? ''))
}

/** The name behind a title or an introduction: one or two words, with offices between. */
function nameAfter(text: string, words: readonly Word[], place: number): NameHint | undefined {
  let last = place
  let named = 0
  while (named < 2 && last < place + 5) {
    const [word, next] = [words[last], words[last + 1]]
    if (word === undefined || next === undefined || !followsAtOnce(text, word, next)) break
    if (offices.has(next.folded)) last += 1
    else if (isCapital(next)) {
      last += 1
      named += 1
    } else break
  }
  const [from, to] = [words[place + 1]?.from, words[last]?.to]
  return named > 0 && from !== undefined && to !== undefined ? { kind: 'name', from, to } : undefined
}

/** A first name with the word behind it, where that could be a family name or, in Turkish, a title. */
function nameAt(text: string, words: readonly Word[], place: number): NameHint | undefined {
  const [before, word, behind] = [words[place - 1], words[place], words[place + 1]]
  if (word === undefined || !isCapital(word)) return undefined
  const next = behind !== undefined && followsAtOnce(text, word, behind) ? behind : undefined
  if (next !== undefined && titlesBehind.has(next.folded)) return { kind: 'name', from: word.from, to: next.to }
  const saint = before?.folded === 'sankt' || before?.folded === 'st'
  if (!isFirstName(word.folded) || saint) return undefined
  return { kind: 'name', from: word.from, to: next !== undefined && isCapital(next) ? next.to : word.to }
}

function isFirstName(folded: string): boolean {
  if (names.has(folded) || (folded.endsWith('s') && names.has(folded.slice(0, -1)))) return true
  // Hans-Peter, and not the Hans-Böckler-Straße.
  if (folded.includes('-')) return folded.split('-').every((part) => names.has(part))
  // Arabic writes "and", "with" and "for" together with the word that follows.
  if (/^[وبل]/.test(folded) && names.has(folded.slice(1))) return true
  return [3, 2, 1, 0].some((ending) => stems.has(folded.slice(0, folded.length - ending)))
}
