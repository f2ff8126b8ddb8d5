import { diffLines, diffWordsWithSpace } from 'diff'

export type DifferencePart = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }

// Two texts that have little in common cost too much word by word, and would be hard to read so.
const effort = { maxEditLength: 1500 }

/** What became of a text: word by word, and line by line where too much is different. Together the parts are both texts, whole. */
export function textDifference(before: string, after: string): readonly DifferencePart[] {
  const words = diffWordsWithSpace(before, after, effort)
  return (words ?? diffLines(before, after)).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))
}
