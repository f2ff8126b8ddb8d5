// Stands over every mail that can be answered; what an answer quotes below it is not its own.
const mark = '=-=-='

/** The line that tells people where to write, and us where the quoted mail begins. */
export function answerAboveLine(sentence: string): string {
  return `${mark} ${sentence} ${mark}`
}

/**
 * The words of an answer without the mail it quotes and without a signature. Cuts too little rather than too much: where
 * nothing tells what is quoted, everything stays.
 */
export function ownWords(text: string): string {
  const lines = text.replaceAll(/\r\n?/g, '\n').split('\n')
  const marked = lines.findIndex((line) => line.split(mark).length >= 3)
  const above = marked === -1 ? lines : withoutLead(lines.slice(0, marked))
  // "-- " on a line of its own begins a signature (RFC 3676, 4.3).
  const signature = above.indexOf('-- ')
  return withoutQuoteAtEnd(signature === -1 ? above : above.slice(0, signature))
    .join('\n')
    .trim()
}

// No line that tells where a quotation begins is longer; on the lines of strangers the patterns below would take very long.
const longestLead = 400

const headOfQuote = /^[>\s]*(?:_{10,}|-{2,}.{0,60}-{2,})\s*$/
const firstField = /^[>\s*]*(?:Von|From|Kimden|Gönderen|Від|Від кого|من)\s*:/iu

/** Mail programs put a line or a few of their own over what they quote: who wrote when. */
function withoutLead(lines: readonly string[]): readonly string[] {
  const kept = withoutQuoteAtEnd(lines)
  const near = Math.max(0, kept.length - 8)
  const head = kept.findIndex(
    (line, index) => index >= near && line.length <= longestLead && (headOfQuote.test(line) || firstField.test(line)),
  )
  if (head !== -1) return kept.slice(0, head)
  // "Am 3. Dezember schrieb …:", which may be broken into a few lines.
  const start = kept.findLastIndex((line) => line.trim() === '') + 1
  const lead = kept.slice(start).join(' ')
  return kept.length - start <= 4 && lead.length <= longestLead && /(?:\d|@).*:\s*$/.test(lead)
    ? kept.slice(0, start)
    : kept
}

function withoutQuoteAtEnd(lines: readonly string[]): readonly string[] {
  const last = lines.findLastIndex((line) => line.trim() !== '' && !line.startsWith('>'))
  return lines.slice(0, last + 1)
}
