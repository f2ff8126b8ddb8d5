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
  const above = withoutSignature(marked === -1 ? lines : withoutLead(lines.slice(0, marked)))
  const below = marked === -1 || !isQuoted(lines[marked]) ? [] : amongQuotes(withoutSignature(lines.slice(marked + 1)))
  return [withoutQuoteAtEnd(above), below]
    .map((part) => part.join('\n').trim())
    .filter((part) => part !== '')
    .join('\n\n')
}

/** "-- " on a line of its own begins a signature (RFC 3676, 4.3). */
function withoutSignature(lines: readonly string[]): readonly string[] {
  const signature = lines.indexOf('-- ')
  return signature === -1 ? lines : lines.slice(0, signature)
}

// Programs break lines at 70 to 80 letters, at the end of a word.
const shortestBroken = 55

/**
 * What was written below or between the lines of a mail whose every line the program marked as quoted. Of the quotation the part answered
 * stays, where there are several answers.
 */
function amongQuotes(lines: readonly string[]): readonly string[] {
  let [first, last] = [-1, -1]
  for (let from = 0; from < lines.length; from += 1) {
    if (!isOwn(lines[from])) continue
    let end = from
    while (isOwn(lines[end])) end += 1
    if (!isBrokenOff(lines[from - 1], lines[end])) {
      if (first === -1) first = from
      last = end - 1
    }
    from = end
  }
  if (first === -1) return []
  const answered = lines.slice(first, last + 1).some(isQuoted) ? paragraphBefore(lines, first) : first
  return lines.slice(answered, last + 1)
}

/** A program that breaks long lines leaves ends of quoted lines behind: between quoted lines, below one that was too long. */
function isBrokenOff(before: string | undefined, after: string | undefined): boolean {
  return isQuoted(before) && isQuoted(after) && (before?.length ?? 0) >= shortestBroken
}

function paragraphBefore(lines: readonly string[], first: number): number {
  const end = lines.slice(0, first).findLastIndex(saysSomething)
  return lines.slice(0, end + 1).findLastIndex((line) => !saysSomething(line)) + 1
}

function isQuoted(line: string | undefined): boolean {
  return line?.startsWith('>') === true
}

function isOwn(line: string | undefined): boolean {
  return line !== undefined && line.trim() !== '' && !isQuoted(line)
}

function saysSomething(line: string): boolean {
  return /[^>\s]/.test(line)
}

// No line that tells where a quotation begins is longer; on the lines of strangers the patterns below would take very long.
const longestLead = 400

const headOfQuote = /^[>\s]*(?:_{10,}|-{2,}.{0,60}-{2,})\s*$/
const firstField = /^[>\s*]*(?:Von|From|Kimden|Gönderen|Від|Від кого|من)\s*:/iu
// GMX and WEB.DE put the time before the sender.
const timeField = /^[>\s*]*(?:Gesendet|Sent|Datum|Date)\s*:/iu

/** Mail programs put a line or a few of their own over what they quote: who wrote when. */
function withoutLead(lines: readonly string[]): readonly string[] {
  const kept = withoutQuoteAtEnd(lines)
  const near = Math.max(0, kept.length - 8)
  const head = kept.findIndex(
    (line, index) => index >= near && line.length <= longestLead && (headOfQuote.test(line) || firstField.test(line)),
  )
  if (head !== -1) {
    const before = kept[head - 1] ?? ''
    return kept.slice(0, before.length <= longestLead && timeField.test(before) ? head - 1 : head)
  }
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
