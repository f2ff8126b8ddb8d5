import { raw } from 'hono/html'
import MarkdownIt from 'markdown-it'
import type { HtmlEscapedString } from 'hono/utils/html'
import { markTokens, type TermMarker } from './explain-terms/mark-terms.ts'
import { type Pictures, pictureMarkup } from './picture.ts'

// The only module that turns text into markup (IN-01, IN-03): no HTML passes, and links lead to these schemes only.
const safeLink = /^(?:https?:\/\/|mailto:|tel:|\/(?!\/)|#)/i

const none: Pictures = new Map()
// A line stays a line: Leichte Sprache begins each sentence on a new one (BITV 2.0, Anlage 2 Teil 2 Nr. 10).
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false, breaks: true })
markdown.validateLink = (href) => safeLink.test(href.trim())
// Editors say where a link leads (AC-24); who writes to others pastes an address. A whole one only: of "heute.mehr" nobody meant a link.
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false })
markdown.core.ruler.before('normalize', 'addresses-of-posts', ({ md, env }) => {
  md.options.linkify = isPost(env)
})
// Wide tables scroll in a box that the keyboard reaches; its name is the heading it stands under.
markdown.renderer.rules['table_open'] = (tokens, place) => {
  const heading = tokens.slice(0, place).findLastIndex(({ type }) => type === 'heading_open')
  const name = tokens[heading + 1]?.children?.map(({ content }) => content).join('')
  const label =
    heading < 0 || name === undefined ? '' : ` role="region" aria-label="${markdown.utils.escapeHtml(name)}"`
  return `<div class="table-scroll"${label} tabindex="0"><table>`
}
markdown.renderer.rules['table_close'] = () => '</table></div>'
// The sides of cells come as style attributes, which the policy of the pages refuses.
markdown.core.ruler.push('no-style', ({ tokens }) => {
  for (const token of tokens) token.attrs = token.attrs?.filter(([name]) => name !== 'style') ?? null
})
// "## Your rights {#rechte}" names a place that links lead to, the same in every language; a name counts where it stands first.
markdown.core.ruler.push('named-places', ({ tokens, env }) => {
  if (isPost(env)) return
  const known = new Set<string>()
  tokens.forEach((token, place) => {
    const last = tokens[place + 1]?.children?.at(-1)
    const name = token.type === 'heading_open' ? / \{#([a-z][a-z-]{0,40})\}$/.exec(last?.content ?? '')?.[1] : undefined
    if (last === undefined || name === undefined) return
    last.content = last.content.slice(0, last.content.lastIndexOf(' {#'))
    if (!known.has(name)) token.attrSet('id', placeId(name))
    known.add(name)
  })
})
// Pictures are our own or none: of a foreign address the alternative text is left.
markdown.renderer.rules['image'] = (tokens, index, options, environment, self) => {
  const token = tokens[index]
  const alt = self.renderInlineAsText(token?.children ?? [], options, environment)
  const given: unknown = environment?.['pictures']
  const pictures: Pictures = given instanceof Map ? given : none
  return pictureMarkup(pictures, String(token?.attrGet('src') ?? ''), alt, markdown.utils.escapeHtml)
}

// Where many people write one below the other, a heading of one would stand over the words of the next.
markdown.core.ruler.push('no-headings', ({ tokens, env, Token }) => {
  if (!isPost(env)) return
  tokens.forEach((token, place) => {
    if (token.type !== 'heading_open') return
    const [text, close] = [tokens[place + 1], tokens[place + 2]]
    for (const part of [token, close])
      if (part !== undefined) Object.assign(part, { type: part.type.replace('heading', 'paragraph'), tag: 'p' })
    text?.children?.unshift(new Token('strong_open', 'strong', 1))
    text?.children?.push(new Token('strong_close', 'strong', -1))
  })
})

markdown.core.ruler.push('terms', ({ tokens, env, Token }) => {
  const marker = (env as { readonly terms?: TermMarker }).terms
  if (marker === undefined) return
  markTokens(tokens, marker, ({ text: word, slug, german }) =>
    Object.assign(new Token(slug === undefined ? 'text' : 'term', '', 0), { content: word, meta: { slug, german } }),
  )
})
markdown.renderer.rules['term'] = (tokens, place) => {
  const { content = '', meta = {} } = tokens[place] ?? {}
  const { slug, german } = meta as { readonly slug: string; readonly german?: boolean }
  const marks = german === true ? ' lang="de" dir="ltr"' : ''
  return `<button class="term" type="button" popovertarget="${termTextId(slug)}"${marks}>${markdown.utils.escapeHtml(content)}</button>`
}

/**
 * CommonMark as markup that holds no script, no foreign node, no unsafe link and no picture but the own ones given; with words
 * of the glossary marked.
 */
export function renderMarkdown(
  text: string,
  pictures: Pictures = none,
  terms?: TermMarker,
): HtmlEscapedString | Promise<HtmlEscapedString> {
  return raw(markdown.render(text, { pictures, terms }))
}

/** The same for what people write to each other: without pictures, with strong lines in place of headings, and addresses as links. */
export function renderPost(text: string): HtmlEscapedString | Promise<HtmlEscapedString> {
  return raw(markdown.render(text, { pictures: none, post: true }))
}

/** The same for a mail: links inside the site get its name, and pictures leave their words, so that nothing is loaded from elsewhere. */
export function renderForMail(text: string, baseUrl: string): HtmlEscapedString | Promise<HtmlEscapedString> {
  // Quotes of the text are escaped, so these stand in tags only.
  return raw(markdown.render(text, { pictures: none }).replaceAll('href="/', `href="${baseUrl}/`))
}

/** The id of what opens at a marked word. */
export function termTextId(slug: string): string {
  return `wort-${slug}`
}

function isPost(environment: unknown): boolean {
  return (environment as { readonly post?: boolean }).post === true
}

/** The id of a place that a heading names; begins with a word of its own, so that no text can take an id of the page. */
export function placeId(name: string): string {
  return `abschnitt-${name}`
}

/** The text as the renderer reads it, for what looks at marks and lines. */
export function parseMarkdown(text: string): ReturnType<typeof markdown.parse> {
  return markdown.parse(text, {})
}

/** The words of a text without its marks, for search. */
export function plainText(text: string): string {
  return parseMarkdown(text)
    .flatMap((token) =>
      token.type === 'inline'
        ? [(token.children ?? []).map(({ type, content }) => (type.endsWith('break') ? '\n' : content)).join('')]
        : [],
    )
    .join('\n')
}
