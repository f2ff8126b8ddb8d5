import { parseMarkdown } from './markdown.ts'

/** What a text is made of, each part with the line it begins on (from 1). */
export type Outline = {
  readonly headings: readonly {
    readonly line: number
    readonly level: number
    readonly text: string
    /** The id of the heading, where it names a place. */
    readonly place: string | undefined
  }[]
  readonly links: readonly { readonly line: number; readonly href: string; readonly text: string }[]
  readonly pictures: readonly { readonly line: number; readonly address: string; readonly alt: string }[]
  /** Paragraphs, list items, cells and headings as plain words. */
  readonly blocks: readonly { readonly line: number; readonly text: string; readonly heading: boolean }[]
}

type Token = ReturnType<typeof parseMarkdown>[number]

/** Reads the parts of a text as the renderer sees them. */
export function outlineOf(text: string): Outline {
  const tokens = parseMarkdown(text)
  const parts = tokens.flatMap((token, index) => {
    if (token.type !== 'inline') return []
    const before = tokens[index - 1]
    const level = before?.type === 'heading_open' ? Number(before.tag.slice(1)) : undefined
    const place = level === undefined ? undefined : before?.attrGet('id')?.toString()
    return [{ line: (token.map?.[0] ?? 0) + 1, level, place, children: token.children ?? [] }]
  })
  return {
    headings: parts.flatMap(({ line, level, place, children }) =>
      level === undefined ? [] : [{ line, level, place, text: wordsOf(children) }],
    ),
    links: parts.flatMap(({ line, children }) => linksIn(children, line)),
    pictures: parts.flatMap(({ line, children }) => picturesIn(children, line)),
    blocks: parts
      .map(({ line, level, children }) => ({ line, text: wordsOf(children), heading: level !== undefined }))
      .filter((block) => block.text !== ''),
  }
}

/** Calls back with each child and the line it stands on: a paragraph may break over several. */
function eachWithLine(
  children: readonly Token[],
  first: number,
  see: (child: Token, line: number, index: number) => void,
) {
  let line = first
  for (const [index, child] of children.entries()) {
    if (child.type === 'softbreak' || child.type === 'hardbreak') line += 1
    else see(child, line, index)
  }
}

function linksIn(children: readonly Token[], first: number): Outline['links'] {
  const found: Outline['links'][number][] = []
  eachWithLine(children, first, (child, line, index) => {
    if (child.type !== 'link_open') return
    const close = children.findIndex((other, at) => at > index && other.type === 'link_close')
    found.push({ line, href: String(child.attrGet('href') ?? ''), text: wordsOf(children.slice(index + 1, close)) })
  })
  return found
}

function picturesIn(children: readonly Token[], first: number): Outline['pictures'] {
  const found: Outline['pictures'][number][] = []
  eachWithLine(children, first, (child, line) => {
    if (child.type === 'image')
      found.push({ line, address: String(child.attrGet('src') ?? ''), alt: wordsOf(child.children ?? []) })
  })
  return found
}

/** Plain words; the alternative text of a picture counts as its word. */
function wordsOf(children: readonly Token[]): string {
  return children
    .map((child) => (child.type === 'softbreak' || child.type === 'hardbreak' ? ' ' : child.content))
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
