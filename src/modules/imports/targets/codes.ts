import type { Problem, VocabularyName, Words } from '../target.ts'
import { wordsIn } from '../vocabularies.ts'

type Cell = {
  readonly column: string
  readonly typed: string
  readonly vocabulary: VocabularyName
  readonly many: boolean
}

/** The codes of the words in a cell; a word nobody knows becomes a problem, one that is to be left out nothing. */
export function codesIn(
  { column, typed, vocabulary, many }: Cell,
  words: Words,
  problems: Problem[],
): readonly string[] {
  return wordsIn(typed, many).flatMap((word) => {
    const code = words(vocabulary, word)
    if (code === undefined) problems.push({ column, code: 'unknown-word', values: { word: word.slice(0, 80) } })
    return code === undefined || code === '' ? [] : [code]
  })
}
