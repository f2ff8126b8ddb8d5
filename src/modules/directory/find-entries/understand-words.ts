import { foldName, foldVariants } from '#modules/places/index.ts'
import { withoutTurkishEndings } from '../turkish-endings.ts'

/** A thing people may name, with every spelling they use for it. */
export type Term = { readonly code: string; readonly spellings: readonly string[] }

/** Folded spellings and the codes they stand for; one spelling may mean several languages ("Kurdisch"). */
export type Vocabulary = {
  readonly languages: ReadonlyMap<string, readonly string[]>
  readonly topics: ReadonlyMap<string, readonly string[]>
}

export type WordsUnderstood = {
  readonly languages: readonly string[]
  readonly topics: readonly string[]
  /** The words nothing was found for, in their order. */
  readonly rest: readonly string[]
}

const longestTerm = 5
// Words between the words that carry meaning, in the languages of the site.
const fillers: ReadonlySet<string> = new Set(
  `
  in im am an auf bei und oder mit fuer fur nahe naehe der die das dem ein eine ich suche hilfe ve veya ya da
  ile icin bir ben ariyorum yakininda yardim near and or with for the a i speak في و مع قرب من у в на и та або з
  из для биля поруч я шукаю розмовляю допомога допомогу мова мовою
`
    .trim()
    .split(/\s+/),
)

export function vocabularyOf(languages: readonly Term[], topics: readonly Term[]): Vocabulary {
  return { languages: codesBySpelling(languages), topics: codesBySpelling(topics) }
}

/** Takes languages and topics out of what was typed, in any script and order; longer names win over shorter ones. */
export function understandWords(text: string, vocabulary: Vocabulary): WordsUnderstood {
  const words = withoutTurkishEndings(text)
    .split(/[\s,;]+/u)
    .filter((word) => word !== '')
  const languages = new Set<string>()
  const topics = new Set<string>()
  const rest: string[] = []
  let at = 0
  while (at < words.length) {
    const found = longestAt(words, at, vocabulary)
    if (found === undefined) rest.push(words[at] ?? '')
    for (const code of found?.languages ?? []) languages.add(code)
    for (const code of found?.topics ?? []) topics.add(code)
    at += found?.length ?? 1
  }
  return { languages: [...languages], topics: [...topics], rest: rest.filter((word) => !isFiller(word)) }
}

type Found = { readonly length: number; readonly languages?: readonly string[]; readonly topics?: readonly string[] }

function longestAt(words: readonly string[], at: number, vocabulary: Vocabulary): Found | undefined {
  for (let length = Math.min(longestTerm, words.length - at); length > 0; length -= 1) {
    const spelling = foldName(words.slice(at, at + length).join(' '))
    const languages = vocabulary.languages.get(spelling)
    if (languages !== undefined) return { length, languages }
    const topics = vocabulary.topics.get(spelling)
    if (topics !== undefined) return { length, topics }
  }
  return undefined
}

/** Words that carry no meaning by themselves. */
export function isFiller(word: string): boolean {
  return fillers.has(foldName(word))
}

function codesBySpelling(terms: readonly Term[]): ReadonlyMap<string, readonly string[]> {
  const codes = new Map<string, readonly string[]>()
  for (const { code, spellings } of terms) {
    for (const spelling of new Set(spellings.flatMap(foldVariants))) {
      if (spelling !== '') codes.set(spelling, [...(codes.get(spelling) ?? []), code])
    }
  }
  return codes
}
