import { type Lang, localeOf } from '#kernel/language.ts'

export type Sentence = { readonly line: number; readonly text: string }

// A full stop behind these, behind a single letter or a number does not end a sentence.
const shortened =
  /(?:^|[\s(„"])(?:\p{L}|\d{1,2}|bzw|ca|Nr|Str|Abs|Art|vgl|usw|etc|Dr|Prof|Tel|evtl|ggf|inkl|max|min|Mio|Mrd|No|St|Mr|Mrs)\.\s*$/u

/** The sentences of plain blocks, each with the line its block begins on. */
export function sentencesOf(lang: Lang, blocks: readonly Sentence[]): readonly Sentence[] {
  const segmenter = new Intl.Segmenter(localeOf(lang), { granularity: 'sentence' })
  return blocks.flatMap(({ line, text }) => {
    const found: string[] = []
    for (const { segment } of segmenter.segment(text)) {
      const before = found.at(-1)
      if (before !== undefined && shortened.test(before)) found[found.length - 1] = before + segment
      else found.push(segment)
    }
    return found.map((sentence) => ({ line, text: sentence.trim() })).filter((sentence) => sentence.text !== '')
  })
}

/** Words as people count them: letters, with the marks that stand inside. */
export function wordsIn(text: string): readonly string[] {
  return text.match(/\p{L}[\p{L}\p{M}\p{N}*·'’-]*/gu) ?? []
}
