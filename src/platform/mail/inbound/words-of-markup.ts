import { type TokenHandler, Tokenizer, TokenizerMode } from 'parse5'

// What stands inside these is never shown; in all but the last it is no markup either (HTML, 13.2.6.4.4).
const silent: ReadonlyMap<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]> = new Map([
  ['script', TokenizerMode.SCRIPT_DATA],
  ['style', TokenizerMode.RAWTEXT],
  ['noscript', TokenizerMode.RAWTEXT],
  ['title', TokenizerMode.RCDATA],
  ['template', TokenizerMode.DATA],
])
const blocks = new Set(['div', 'li', 'tr', 'h1', 'h2', 'h3', 'h4', 'ul', 'ol', 'table', 'hr', 'pre'])

/** What a person wrote stands on top; of markup without end nothing is read after this [OURS]. */
const mostMarkup = 400_000
const deepestQuote = 20

/**
 * The words of a mail that has markup alone, a line for each block; nothing of the markup is passed on. What it quotes is marked as in text.
 * Reads tag by tag and builds no tree: the cost grows with the length alone, however deep a stranger nests.
 */
export function wordsOfMarkup(html: string): string {
  const lines: string[] = []
  let line = ''
  let quotes = 0
  let silence = 0
  const begin = (evenEmpty = false) => {
    const words = line.replaceAll(/\s+/g, ' ').trim()
    if (words !== '' || evenEmpty) lines.push(`${'> '.repeat(Math.min(quotes, deepestQuote))}${words}`.trimEnd())
    line = ''
  }
  const atBlock = (tagName: string) => {
    if (tagName === 'p' || tagName === 'blockquote' || blocks.has(tagName)) begin()
    if (tagName === 'p') begin(true)
  }
  const say = ({ chars }: { readonly chars: string }) => {
    if (silence === 0) line += chars
  }
  const handler: TokenHandler = {
    onStartTag: ({ tagName }) => {
      const mode = silent.get(tagName)
      if (mode !== undefined) {
        silence += 1
        tokenizer.state = mode
      }
      if (silence > 0) return
      if (tagName === 'br') begin(true)
      atBlock(tagName)
      if (tagName === 'blockquote') quotes += 1
    },
    onEndTag: ({ tagName }) => {
      if (silent.has(tagName)) silence = Math.max(0, silence - 1)
      if (silence > 0) return
      atBlock(tagName)
      if (tagName === 'blockquote') quotes = Math.max(0, quotes - 1)
    },
    onCharacter: say,
    onWhitespaceCharacter: say,
    onNullCharacter: () => undefined,
    onComment: () => undefined,
    onDoctype: () => undefined,
    onEof: () => undefined,
  }
  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: false }, handler)
  tokenizer.write(html.slice(0, mostMarkup), true)
  begin()
  return lines
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}
