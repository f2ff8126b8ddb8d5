/** The words of a file, part by part: pages where the file has pages, otherwise pieces of some paragraphs. */
export type FileText = {
  /** How many pages or slides it says it has; null for kinds without. */
  readonly pages: number | null
  /** True for a PDF that says what is heading, list or picture (PDF/UA); null for other kinds. */
  readonly tagged: boolean | null
  readonly parts: readonly string[]
}

export type FileTextFailure = 'encrypted' | 'damaged' | 'too-slow' | 'too-large'
export type ReadFileText =
  { readonly ok: true; readonly text: FileText } | { readonly ok: false; readonly code: FileTextFailure }

/** What lies beyond is left out: a longer text helps neither search nor readers. */
export const textBounds = { parts: 400, part: 20_000, whole: 300_000 } as const

/** Text as it may be kept: no control characters, words cut at the end of a line put together again, and within the bounds. */
export function tidyParts(parts: readonly string[]): readonly string[] {
  let left: number = textBounds.whole
  return parts.slice(0, textBounds.parts).map((part) => {
    const text = tidy(part).slice(0, Math.min(textBounds.part, left))
    left -= text.length
    return text
  })
}

function tidy(text: string): string {
  return (
    text
      .normalize('NFC')
      // A surrogate left alone, and what turns the direction of text, have no place in a text.
      .replaceAll(/[\p{Cs}\u202A-\u202E\u2066-\u2069]/gu, '')
      .replaceAll(/(\p{L})[-\u00AD\u2010]\n(?=\p{Ll})/gu, '$1')
      .replaceAll('\u00AD', '')
      .replaceAll(/[^\S\n]+|(?!\n)\p{Cc}/gu, ' ')
      .replaceAll(/ *\n */g, '\n')
      .replaceAll(/\n{3,}/g, '\n\n')
      .trim()
  )
}
