/** A stretch of the text: offsets into what was written, so that an editor can mark it. */
export type Span = { readonly start: number; readonly end: number }

/**
 * What people read of a CommonMark text, of the same length and at the same places: marks, link targets and blanks of
 * the operator become spaces, addresses one letter. Bold keeps its stars, since a bold **nicht** is allowed.
 */
export function shownText(text: string): string {
  return text
    .replaceAll(/\{\{[^}]*\}\}/g, oneLetter)
    .replaceAll(/\]\([^)\s]*\)/g, blank)
    .replaceAll(/\[(?=[^\]]*$|[^\]]* {2})/gm, ' ')
    .replaceAll(/(?<=^#+ .*) \{#[a-z-]+\}$/gm, blank)
    .replaceAll(/^(?:#{1,6}|>|[-*+]|\d+[.)])(?= )/gm, blank)
    .replaceAll(/\\(?=[*_#[\]()-])/g, joiner)
    .replaceAll(
      /(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w.-]+\w|(?<![\p{L}.])[\w-]+(?:\.[\w-]+)*\.(?:de|org|com|eu)\b/gu,
      oneLetter,
    )
}

const joiner = '\u2060'
const blank = (marks: string) => ' '.repeat(marks.length)
const oneLetter = (marks: string) => `X${' '.repeat(marks.length - 1)}`

/** The sentences of a shown text. Headings, list items and paragraphs end one; so does a colon, and a dot that is none of a date. */
export function sentencesOf(shown: string, written: string): readonly Span[] {
  return blocksOf(written).flatMap(({ start, end }) => {
    const spans: Span[] = []
    let from = start
    for (const { index } of shown.slice(start, end).matchAll(sentenceEnd)) {
      spans.push({ start: from, end: start + index + 1 })
      from = start + index + 1
    }
    spans.push({ start: from, end })
    return spans.map((span) => trimmed(shown, span)).filter((span) => span.end > span.start)
  })
}

// "31. Dezember" goes on; "Das war 2023." at the end of a line does not.
const sentenceEnd = /(?:(?<!\d)[.]|[!?:…])(?=[*“"]*(?:\s|$))|(?<=\d)\.(?=[*“"]*(?:\n|$))/g

/** Headings, list items and paragraphs, by the marks at the beginning of their lines. */
function blocksOf(written: string): readonly Span[] {
  const blocks: Span[] = []
  let start: number | undefined
  let at = 0
  const close = (end: number) => {
    if (start !== undefined) blocks.push({ start, end })
    start = undefined
  }
  for (const line of written.split('\n')) {
    if (line.trim() === '') close(at)
    else if (/^\s*(?:#{1,6}|>|[-*+]|\d+[.)]) /.test(line)) {
      close(at)
      start = at
      if (line.startsWith('#')) close(at + line.length)
    } else start ??= at
    at += line.length + 1
  }
  close(written.length)
  return blocks
}

function trimmed(shown: string, { start, end }: Span): Span {
  const text = shown.slice(start, end)
  return { start: start + (text.length - text.trimStart().length), end: start + text.trimEnd().length }
}
