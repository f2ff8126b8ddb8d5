import type { Lang } from '#kernel/language.ts'
import type { Tx } from '#platform/db/index.ts'
import { type DocumentKind, type Hit, searchDocuments } from './search-everything/search.ts'
import { isFiller } from './find-entries/understand-words.ts'
import { lookUpWords, wordQueryOf, wordsOf } from './word-query.ts'

const mostWords = 6

export type FittingWish = {
  /** Whole sentences, as somebody asks. */
  readonly text: string
  readonly lang: Lang
  readonly kind: DocumentKind
  readonly limit: number
}

/**
 * Public documents that fit a text of whole sentences, best first: any of its telling words will do, and more of them are better. Words no
 * document has are passed over.
 */
export async function findFitting(tx: Tx, { text, lang, kind, limit }: FittingWish): Promise<readonly Hit[]> {
  const words = wordsOf(tellingWords(text).join(' '))
  const known = (await lookUpWords(tx, words)).filter(
    ({ word, idle, within }) => !idle && within.length > 0 && !isFiller(word),
  )
  const queries = known.flatMap((word) => wordQueryOf([word.word], [word]).query ?? [])
  if (queries.length === 0) return []
  const { hits } = await searchDocuments(tx, { query: queries.join(' | '), lang, kind, limit, offset: 0 })
  return hits
}

/** The longest words say most of what a question is about. */
function tellingWords(text: string): readonly string[] {
  const words = text.slice(0, 6000).split(/[^\p{L}\p{M}*·'’ʼ]+/u)
  return [...new Set(words)]
    .filter(({ length }) => length >= 4 && length <= 40)
    .toSorted((a, b) => b.length - a.length)
    .slice(0, mostWords)
}
